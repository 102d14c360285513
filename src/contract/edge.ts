import * as v from 'valibot'
import type { ResourceName } from './finding'

/**
 * How the parts of a file that may fail by themselves are put into its schema. A file's schema is
 * written once, as a function of this: `exactEdge` gives the contract as it stands (types, OpenAPI);
 * read.ts gives the same shape with bad records set aside.
 */
export interface Edge {
  /** A list of records. `idKey` is the dotted path of what names a record, for the finding. */
  list: <Item extends v.GenericSchema>(
    name: string,
    item: Item,
    idKey?: string,
  ) => v.GenericSchema<unknown, v.InferOutput<Item>[]>
  /** A part that the page can do without. */
  orNull: <Part extends v.GenericSchema>(
    name: string,
    part: Part,
  ) => v.GenericSchema<unknown, v.InferOutput<Part> | null>
}

export const exactEdge: Edge = {
  list: (_name, item) => v.array(item),
  orNull: (_name, part) => v.nullable(part),
}

/** What one path of the API answers. `path` holds `{id}` or `{hotspotId}` where it varies. */
export interface Resource<Name extends ResourceName, Data> {
  name: Name
  path: string
  build: (edge: Edge) => v.GenericSchema<unknown, Data>
}

export function defineResource<const Name extends ResourceName, Data>(
  resource: Resource<Name, Data>,
): Resource<Name, Data> {
  return resource
}
