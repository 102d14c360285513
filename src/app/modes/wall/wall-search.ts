import { wallDistances } from '../../../domain/wall-rows'
import type { WallDistance } from '../../../domain/wall-rows'
import { wallSceneIds } from '../../../domain/wall-scene'
import type { WallSceneId } from '../../../domain/wall-scene'
import { choice, defineSearch, optionalChoice } from '../../../lib/search-params'

interface WallSearch {
  /** One scene that stays; null: the round. */
  scene: WallSceneId | null
  distance: WallDistance
  /** Whether the wall rests while nobody is there. */
  night: 'on' | 'off'
}

/** Everything about a wall is in its address, so that a reload resumes where it was. */
export const wallSearch = defineSearch<WallSearch>({
  scene: optionalChoice(wallSceneIds),
  distance: choice(wallDistances, 'standard'),
  night: choice(['on', 'off'], 'on'),
})
