import { useQuery } from '@tanstack/react-query'
import { configQuery } from '../../../api/queries/config'
import { DataText } from '../../../components/data-text'
import { useMeetingName } from '../../../components/use-meeting-name'
import type { View } from '../../../components/use-view'
import { meetingWords } from '../../../domain/snapshots'
import { useFormat } from '../../../i18n/use-format'
import { useTranslation } from '../../../i18n/use-translation'
import styles from './brief.module.css'

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The head of a report of the Party: who, where and when, of what, compared with what. */
export function BriefHead({ view }: { view: View }) {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const { data: config } = useQuery(configQuery())
  const { entry, comparedWith, index } = view
  const [year = '', month = '', day = ''] = entry.asOf.split('-')
  const held = meetingWords(entry, index.snapshots)
  const block = config?.headBlock
  return (
    <header className={styles.head}>
      {block && (
        <div className={styles.bodies}>
          <div className={styles.issuer} lang="vi">
            <p>{block.superiorBody}</p>
            <p className={styles.strong}>{block.issuingBody}</p>
            <p>*</p>
          </div>
          <div className={styles.party}>
            <p className={styles.partyTitle} lang="vi">
              {block.partyTitle}
            </p>
            <p className={styles.dateline}>
              {t('brief.head.dateline', { place: block.place, day, month, year })}
            </p>
          </div>
        </div>
      )}
      <h1 className={styles.title}>
        <span className={styles.kind}>{t('brief.head.kind')}</span>
        <span>{t('brief.head.subject')}</span>
        <span>
          {entry.kind === 'meeting' ? (
            t('brief.head.meeting', { month: twoDigits(held.month), year: held.year })
          ) : (
            <DataText>{entry.title}</DataText>
          )}
        </span>
      </h1>
      <p className={styles.note}>
        {comparedWith
          ? t('brief.head.compared', {
              meeting: meetingName(comparedWith, index.snapshots),
              date: format.date(comparedWith.asOf),
            })
          : t('brief.head.alone')}
      </p>
    </header>
  )
}
