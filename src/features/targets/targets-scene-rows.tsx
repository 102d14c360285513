import { useMemo } from 'react'
import type { CSSProperties } from 'react'
import { Chart } from '../../charts/chart'
import { enlarge } from '../../charts/enlarge'
import { SceneName } from '../../components/scene/scene-name'
import { StatusShape } from '../../components/status-shape'
import { isBelowPath } from '../../domain/status'
import type { WallDistance } from '../../domain/wall-rows'
import { buildTargetBarsOption, scaleEnd } from './build-target-bars-option'
import type { TargetRow } from './target-rows'
import styles from './targets-scene.module.css'
import { nameOf, useTargetWords } from './use-target-words'

const buildBars = enlarge(buildTargetBarsOption, 3.25)
const scale = [0, 50, 100]
const noTip = { heading: '', lines: [] }

interface Props {
  rows: readonly TargetRow[]
  /** How many rows the scene is divided into. */
  room: number
  atRisk: number
  distance: WallDistance
}

/** Names and figures, around one chart that draws the bars of all rows. */
export function TargetsSceneRows({ rows, room, atRisk, distance }: Props) {
  const words = useTargetWords()
  const input = useMemo(
    () => ({
      bars: rows.map(({ judged }, place) => ({
        id: judged.id,
        centre: place + 0.5,
        percent: judged.percent,
        token: judged.token,
        tip: noTip,
      })),
      height: rows.length,
      atRisk,
      isThrough: true,
    }),
    [rows, atRisk],
  )
  return (
    <div className={styles.rows} style={rowVariables(rows.length, room)}>
      <div className={styles.scale} aria-hidden="true">
        {scale.map((value) => (
          <span
            key={value}
            data-full={value === 100}
            style={{ insetInlineStart: `${(100 * value) / scaleEnd}%` }}
          >
            {value}
          </span>
        ))}
      </div>
      <Chart build={buildBars} input={input} className={styles.chart} />
      <ul className={styles.list}>
        {rows.map(({ id, judged }, place) => (
          <li
            key={id}
            className={styles.row}
            data-token={judged.token}
            data-below={isBelowPath(judged.token)}
            style={{ gridRow: place + 2 }}
          >
            <span className={styles.name}>
              <StatusShape token={judged.token} label={words.statusOf(judged)} />
              <SceneName distance={distance}>{nameOf(judged.indicator)}</SceneName>
            </span>
            {judged.percent === null ? (
              <span className={styles.word}>{words.statusOf(judged)}</span>
            ) : (
              <span className={styles.value}>{words.percentOf(judged)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const rowVariables = (
  count: number,
  room: number,
): CSSProperties & Record<'--rows' | '--room', number> => ({
  '--rows': count,
  '--room': room,
})
