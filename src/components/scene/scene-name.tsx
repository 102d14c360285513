import { isLongName } from '../../domain/wall-rows'
import type { WallDistance } from '../../domain/wall-rows'
import { DataText } from '../data-text'
import styles from './scene.module.css'

interface Props {
  children: string
  distance: WallDistance
  /** The room that there is, as a share of a whole name's, 0 to 1. */
  room?: number
}

/** A record's name in a row: long ones take two lines of the smaller type. */
export function SceneName({ children, distance, room = 1 }: Props) {
  return (
    <span className={styles.name} data-long={isLongName(children, distance, room)}>
      <DataText>{children}</DataText>
    </span>
  )
}
