import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { Panel } from '../../components/panel'
import type { DigitalCounts } from '../../domain/digital'
import { useTranslation } from '../../i18n/use-translation'
import { FieldRows } from './field-rows'
import styles from './fields-panel.module.css'
import type { ServiceLinks } from './service-links'
import type { DigitalData } from './use-digital'

interface Props {
  data: DigitalData
  counts: DigitalCounts
  links: ServiceLinks
}

const columns = [
  'indicator',
  'status',
  'actual',
  'due',
  'goal',
  'unit',
  'course',
  'lead',
  'source',
] as const

/** The five digital fields, each with its indicators. */
export function FieldsPanel({ data, counts, links }: Props) {
  const { t } = useTranslation()
  if (counts.of + counts.noData === 0) {
    return (
      <Panel id="digital-fields" state="empty" title={t('digital.table.name')}>
        <p>{t('digital.fields.empty')}</p>
      </Panel>
    )
  }
  return (
    <Panel
      id="digital-fields"
      state="ready"
      title={
        counts.of === 0 ? (
          t('digital.table.none')
        ) : (
          <Trans
            i18nKey="digital.table.title"
            components={{
              met: <CountLink count={counts.met} target={links.met(null)} />,
              of: <CountLink count={counts.of} target={links.withStatus(null)} />,
            }}
          />
        )
      }
      subtitle={t('digital.table.subtitle')}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{t('digital.table.caption')}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`digital.table.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {counts.fields.map((field) => (
          <tbody key={field.field}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length}>
                {t(`digital.field.${field.field}`)}
                <span className={styles.count}>
                  {field.of > 0 && (
                    <Trans
                      i18nKey="digital.table.count"
                      components={{
                        met: <CountLink count={field.met} target={links.met(field.field)} />,
                        of: <CountLink count={field.of} target={links.withStatus(field.field)} />,
                      }}
                    />
                  )}
                  {field.of > 0 && field.noData > 0 && ', '}
                  {field.noData > 0 && t('digital.table.noStatus', { count: field.noData })}
                </span>
              </th>
            </tr>
            {field.indicators.length === 0 ? (
              <tr className={styles.row}>
                <td colSpan={columns.length} className={styles.quiet}>
                  {t('digital.table.empty')}
                </td>
              </tr>
            ) : (
              <FieldRows data={data} indicators={field.indicators} />
            )}
          </tbody>
        ))}
      </table>
    </Panel>
  )
}
