import { useTranslation } from 'react-i18next'
import { ChoiceFilter } from '../../components/table-filters'
import { useFormat } from '../../i18n/use-format'
import type { RunChoice } from './run-choice'
import segment from './segment.module.css'

interface Props {
  runs: readonly RunChoice[]
  /** The event's id; null for today's run. */
  chosen: string | null
  onChoose: (eventId: string | null) => void
}

const mostButtons = 4

/** Today's course, or that of a past event; kept in the address. */
export function RunChooser({ runs, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const labelOf = ({ run, day }: RunChoice): string =>
    run.eventId === null
      ? t('hotspots.run.today')
      : day === null
        ? run.eventId
        : format.dayMonth(day)
  const buttons = runs.length <= mostButtons ? runs : runs.slice(0, mostButtons - 1)
  const others = runs.slice(buttons.length)
  return (
    <>
      <div role="group" aria-label={t('hotspots.run.choose')} className={segment.segment}>
        {buttons.map((choice) => (
          <button
            key={choice.run.eventId ?? 'today'}
            type="button"
            aria-pressed={choice.run.eventId === chosen}
            onClick={() => onChoose(choice.run.eventId)}
          >
            {labelOf(choice)}
          </button>
        ))}
      </div>
      {others.length > 0 && (
        <ChoiceFilter
          label={t('hotspots.run.other')}
          all="–"
          value={others.some(({ run }) => run.eventId === chosen) ? chosen : null}
          options={others.map((choice) => ({
            value: choice.run.eventId ?? '',
            label: labelOf(choice),
          }))}
          onChange={onChoose}
        />
      )}
    </>
  )
}
