import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { FigureTable } from '../../components/figure-table'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { StatusShape } from '../../components/status-shape'
import type { ServiceScore } from '../../domain/service-centre'
import { isBelowPath } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './service-score.module.css'

/** The parts of Decision 766, each against its maximum; together out of 100. */
export function ServiceScorePanel({ score }: { score: ServiceScore }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { parts, total, max } = score
  const latest = parts
    .flatMap(({ judged }) => judged.point?.period ?? [])
    .sort()
    .at(-1)
  const decimals = Math.max(0, ...parts.map(({ judged }) => judged.indicator.decimals))
  const title =
    total === null
      ? t('digital.score.unknown')
      : t('digital.score.title', {
          total: format.decimal(total, decimals),
          max: format.integer(max),
        })
  return (
    <Panel
      id="service-score"
      state={parts.length === 0 ? 'empty' : 'ready'}
      title={parts.length === 0 ? t('digital.score.name') : title}
      subtitle={
        latest !== undefined && t('digital.score.subtitle', { period: format.period(latest) })
      }
      tools={parts.length > 0 && <FigureToggle id="service-score" name={t('digital.score.name')} />}
    >
      {parts.length === 0 ? (
        <p>{t('digital.score.empty')}</p>
      ) : (
        <ChartFigure
          id="service-score"
          description={`${title}.`}
          table={() => (
            <FigureTable
              caption={t('digital.score.caption')}
              rows={parts}
              rowKey={({ part }) => part}
              columns={[
                {
                  id: 'part',
                  header: t('digital.score.column.part'),
                  cell: ({ part }) => t(`digital.part.${part}`),
                },
                {
                  id: 'value',
                  header: t('digital.score.column.value'),
                  align: 'end',
                  cell: ({ value }) => format.decimal(value, decimals),
                },
                {
                  id: 'max',
                  header: t('digital.score.column.max'),
                  align: 'end',
                  cell: (each) => format.integer(each.max),
                },
                {
                  id: 'percent',
                  header: t('digital.score.column.percent'),
                  align: 'end',
                  cell: ({ percent }) => format.decimal(percent, 1),
                },
              ]}
            />
          )}
        >
          <ul>
            {parts.map(({ part, judged, value, max: most, percent }) => (
              <li key={part} className={styles.row}>
                <StatusShape token={judged.token} label={t(`common.status.${judged.token}`)} />
                <RecordLink
                  kind="indicator"
                  id={judged.indicator.id}
                  title={judged.indicator.name}
                  className={styles.name}
                >
                  {t(`digital.part.${part}`)}
                </RecordLink>
                <span className={styles.bar} aria-hidden="true">
                  {percent !== null && (
                    <span
                      className={styles.value}
                      data-token={isBelowPath(judged.token) ? judged.token : undefined}
                      style={{ inlineSize: `${Math.min(100, percent)}%` }}
                    />
                  )}
                </span>
                <span className={styles.number}>
                  <strong>{format.decimal(value, decimals)}</strong>/{format.integer(most)}
                </span>
                <span className={styles.percent}>
                  {percent === null
                    ? '–'
                    : t('digital.score.percent', { percent: format.decimal(percent, 1) })}
                </span>
              </li>
            ))}
          </ul>
        </ChartFigure>
      )}
    </Panel>
  )
}
