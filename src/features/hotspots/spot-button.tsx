import type { KeyboardEvent } from 'react'
import type { JudgedHotspot } from '../../domain/hotspot-severity'
import { useTranslation } from '../../i18n/use-translation'
import { RankMark } from './rank-mark'
import styles from './spot-button.module.css'
import { nameOf } from './spot-name'
import type { HotspotWords } from './use-hotspot-words'

export interface SpotSelection {
  /** The id in the address; null while nothing is selected. */
  selected: string | null
  select: (id: string | null) => void
}

interface Props extends SpotSelection {
  spot: JudgedHotspot
  rank: number | null
  words: HotspotWords
  /** Takes the presses of its whole row; the row must be a positioned box. */
  isRow?: boolean
}

/** A spot's mark: pressed, it selects the spot in map, list and table, and pressed again no more. */
export function SpotButton({ spot, rank, words, selected, select, isRow = false }: Props) {
  const { t } = useTranslation()
  const { id, hotspot, severity } = spot
  const isSelected = id === selected
  return (
    <button
      type="button"
      className={styles.button}
      data-spot={id}
      data-whole={isRow}
      aria-pressed={isSelected}
      aria-label={t(rank === null ? 'hotspots.select.button' : 'hotspots.select.ranked', {
        rank: String(rank ?? ''),
        name: nameOf(hotspot),
        severity: words.severity(spot),
      })}
      onClick={() => select(isSelected ? null : id)}
      onKeyDown={(event) => moveOn(event, select)}
    >
      <RankMark kind={hotspot.kind} severity={severity} rank={rank} />
    </button>
  )
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Up and down select the neighbour in the same list. */
function moveOn(event: KeyboardEvent<HTMLButtonElement>, select: SpotSelection['select']): void {
  const step = steps[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const list = event.currentTarget.closest('[data-spots]')
  const buttons = [...(list?.querySelectorAll<HTMLElement>('[data-spot]') ?? [])]
  const next = buttons[buttons.indexOf(event.currentTarget) + step]
  const id = next?.dataset['spot']
  if (!next || id === undefined) return
  event.preventDefault()
  next.focus()
  select(id)
}
