import styles from './skeleton.module.css'

interface Props {
  /** Height of what will stand here, in rem. */
  height: number
}

/** Holds a panel's place while its data is on the way. */
export function Skeleton({ height }: Props) {
  return <div className={styles.skeleton} style={{ height: `${height}rem` }} aria-hidden="true" />
}
