/** How far the readers stand; type grows with it and rows are dropped, it never shrinks for them. */
export const wallDistances = ['near', 'standard', 'far'] as const

export type WallDistance = (typeof wallDistances)[number]

/** How many rows a scene has room for, seen from each distance. */
export type RowRoom = Readonly<Record<WallDistance, number>>

/** Letters of a name that fit one line beside its figures; more take two lines. */
const lineOf: RowRoom = { near: 38, standard: 34, far: 32 }

/** Whether a name is too long for one line of its row. `room`: shares of a whole name's width, 0 to 1. */
export const isLongName = (name: string, distance: WallDistance, room = 1): boolean =>
  name.length > lineOf[distance] * room
