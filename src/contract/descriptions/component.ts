import type * as v from 'valibot'

/**
 * A named schema of the OpenAPI document with its words.
 *
 * The words stand beside the schemas, not in them: as metadata inside the schemas they would be in
 * every browser's download, though only the document needs them. The type of `fields` lets no field
 * go without a description, and a test reads the document for the rest.
 */
export interface Component {
  schema: v.GenericSchema
  about: string
  fields: Readonly<Record<string, string>>
}

/** An object: what it is, and for each field its meaning, its unit and what null means. */
export function describeObject<Schema extends v.GenericSchema>(
  schema: Schema,
  about: string,
  fields: Readonly<Record<Extract<keyof v.InferOutput<Schema>, string>, string>>,
): Component {
  return { schema, about, fields }
}

/** Anything that is not an object with fields of its own. */
export function describeValue(schema: v.GenericSchema, about: string): Component {
  return { schema, about, fields: {} }
}
