import { FigureTable } from '../../components/figure-table'
import type { HotspotKind } from '../../contract/hotspots'
import type { HotspotRun } from '../../domain/hotspot-run'
import { useTranslation } from '../../i18n/use-translation'
import { wardTime } from '../../lib/dates'
import styles from './run-table.module.css'
import type { HotspotWords } from './use-hotspot-words'

interface Props {
  run: HotspotRun
  kind: HotspotKind
  words: HotspotWords
}

/** The figures behind the course. */
export function RunTable({ run, kind, words }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.tables}>
      <FigureTable
        caption={t('hotspots.run.tablePoints')}
        rows={run.stretches.flat()}
        rowKey={({ at }) => String(at)}
        columns={[
          { id: 'at', header: t('hotspots.run.time'), cell: ({ at }) => wardTime(at) },
          {
            id: 'value',
            header: t('hotspots.run.reading'),
            align: 'end',
            cell: ({ value }) => words.value(kind, value),
          },
        ]}
      />
      {run.rain.length > 0 && (
        <FigureTable
          caption={t('hotspots.run.tableRain')}
          rows={run.rain}
          rowKey={({ endsAt }) => String(endsAt)}
          columns={[
            {
              id: 'at',
              header: t('hotspots.rain.time'),
              cell: ({ endsAt }) => wardTime(endsAt),
            },
            {
              id: 'mm',
              header: t('hotspots.rain.mm'),
              align: 'end',
              cell: ({ mm }) => (mm === null ? t('hotspots.rain.notReported') : words.number(mm)),
            },
          ]}
        />
      )}
    </div>
  )
}
