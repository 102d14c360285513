/** The wall's scenes in the order of a round; each has a dot in the strip. */
export const wallSceneIds = [
  'headline',
  'targets',
  'projects',
  'hotspots',
  'deadlines',
  'overdue',
  'services',
  'digital',
] as const

export type WallSceneId = (typeof wallSceneIds)[number]

/** How long a scene stands, in milliseconds. */
export const sceneMs = 25_000

/** How long a touched wall stands still, in milliseconds. */
const pauseMs = 60_000

/** The scene that interrupts while a hotspot is severe. */
const urgentScene: WallSceneId = 'hotspots'

const calmRound: readonly WallSceneId[] = wallSceneIds
const otherScenes = wallSceneIds.filter((id) => id !== urgentScene)

/** Every second place of the round is the hotspots' while one of them is severe. */
const urgentRound = otherScenes.flatMap((id): WallSceneId[] => [urgentScene, id])

export interface WallClock {
  /** Milliseconds since 1970 by the device's clock: all windows and reloads have it in common. */
  readonly now: number
  /** An active hotspot is severe. */
  readonly isUrgent: boolean
  /** When a running wall saw the first severe one appear; null where it was so from the start. */
  readonly noticedAt: number | null
}

const slotOf = (now: number): number => Math.floor(now / sceneMs)

/**
 * The scene that the clock says: each stands 25 s, counted from 1970 and never from when the page was
 * opened. Rule: while a hotspot is severe, its scene is every second one; one that turns severe takes
 * over at once, for the rest of the running 25 s.
 */
export function wallSceneAt({ now, isUrgent, noticedAt }: WallClock): WallSceneId {
  const slot = slotOf(now)
  if (!isUrgent) return placeOf(calmRound, slot)
  if (noticedAt !== null && slotOf(noticedAt) === slot) return urgentScene
  return placeOf(urgentRound, slot)
}

function placeOf(round: readonly WallSceneId[], slot: number): WallSceneId {
  const place = ((slot % round.length) + round.length) % round.length
  return round[place] ?? urgentScene
}

/** The scene beside another in the round, which ends meet; `by` is 1 or −1. */
export const stepScene = (from: WallSceneId, by: number): WallSceneId =>
  placeOf(calmRound, calmRound.indexOf(from) + by)

/** A wall that somebody has touched: it stands still on one scene until then. */
export interface WallPause {
  readonly scene: WallSceneId
  /** Milliseconds since 1970. */
  readonly until: number
}

/** Stands still on a scene from now on for a minute. */
export const pauseOn = (scene: WallSceneId, now: number): WallPause => ({
  scene,
  until: now + pauseMs,
})

/** The pause that still holds; at its end the clock decides again. */
export const pauseAt = (pause: WallPause | null, now: number): WallPause | null =>
  pause !== null && now < pause.until ? pause : null

/** When something may change next: the end of the 25 s, or of a pause before that. */
export function nextWallChange(now: number, pause: WallPause | null): number {
  const slotEnd = (slotOf(now) + 1) * sceneMs
  const held = pauseAt(pause, now)
  return held === null ? slotEnd : Math.min(slotEnd, held.until)
}
