/**
 * The shape that another language's catalogue must have, given the Vietnamese one: the same keys, and
 * beside a key `x_other` optionally `x_one`, since Vietnamese has no plural and English has.
 */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]>
} & {
  readonly [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_one` : never]?: string
}
