/**
 * The shape that another language's catalogue must have, given the Vietnamese one: the same keys, and
 * beside each `x_other` an `x_one`, since Vietnamese has no plural and English has. Where the two
 * happen to be the same words they are written twice: without `x_one` the count of one would be said
 * in Vietnamese.
 */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]>
} & {
  readonly [K in keyof T as K extends `${infer Stem}_other` ? `${Stem}_one` : never]: string
}
