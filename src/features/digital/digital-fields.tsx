import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import type { DigitalCounts } from '../../domain/digital'
import { useTranslation } from '../../i18n/use-translation'
import styles from './digital-fields.module.css'
import type { ServiceLinks } from './service-links'

interface Props {
  counts: DigitalCounts
  links: ServiceLinks
}

// With more squares than this a row would not fit; the numbers beside say it all the same.
const mostSquares = 8

/** The five digital fields: how many of each one's indicators are met. */
export function DigitalFields({ counts, links }: Props) {
  const { t } = useTranslation()
  if (counts.of === 0) return <p className={styles.none}>{t('digital.fields.empty')}</p>
  return (
    <div className={styles.block}>
      <h3 className={styles.title}>
        <Trans
          i18nKey="digital.fields.title"
          components={{
            met: <CountLink count={counts.met} target={links.met(null)} />,
            of: <CountLink count={counts.of} target={links.withStatus(null)} />,
          }}
        />
      </h3>
      <ul className={styles.fields}>
        {counts.fields.map(({ field, met, of }) => (
          <li key={field} className={styles.field}>
            <span className={styles.name}>{t(`digital.field.${field}`)}</span>
            <span className={styles.squares} aria-hidden="true">
              {of <= mostSquares &&
                Array.from({ length: of }, (_square, place) => (
                  <span key={place} className={styles.square} data-met={place < met} />
                ))}
            </span>
            {of === 0 ? (
              <span className={styles.none}>{t('common.status.no-data')}</span>
            ) : (
              <span className={styles.count}>
                <CountLink count={met} target={links.met(field)} />/
                <CountLink count={of} target={links.withStatus(field)} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
