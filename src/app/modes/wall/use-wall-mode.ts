import { useLayoutEffect } from 'react'
import type { WallDistance } from '../../../domain/wall-rows'
import '../../../styles/wall.css'

/** Gives the document the wall's root font and sizes while the wall stands. */
export function useWallMode(distance: WallDistance): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['distance'] = distance
    dataset['mode'] = 'wall'
    return () => {
      delete dataset['distance']
      delete dataset['mode']
    }
  }, [distance])
}
