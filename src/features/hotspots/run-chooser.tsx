import { Segments } from '../../components/segments'
import { ChoiceFilter } from '../../components/table-filters'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { RunChoice } from './run-choice'

interface Props {
  runs: readonly RunChoice[]
  /** The event's id; null for today's run. */
  chosen: string | null
  onChoose: (eventId: string | null) => void
}

const mostButtons = 4

/** No event's id is written with a dot. */
const today = 'today.'

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
      <Segments
        label={t('hotspots.run.choose')}
        value={chosen ?? today}
        options={buttons.map((choice) => ({
          value: choice.run.eventId ?? today,
          label: labelOf(choice),
        }))}
        onChange={(id) => onChoose(id === today ? null : id)}
      />
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
