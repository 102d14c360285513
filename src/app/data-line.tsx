import { Trans } from 'react-i18next'
import { wardQuery } from '../api/queries/ward'
import { useReadings, useSnapshotFile } from '../api/use-snapshot-file'
import { useSetAsideCount } from '../api/use-set-aside-count'
import { useNow } from '../api/use-now'
import { ageText } from '../components/age-text'
import { CountLink } from '../components/count-link'
import { useErrorText } from '../components/error-note'
import { useView } from '../components/use-view'
import { qualityTarget } from '../features/data-quality/data-quality-search'
import { hasUnreported, lateSourceIds } from '../domain/sources'
import { useFormat } from '../i18n/use-format'
import { useTranslation } from '../i18n/use-translation'
import { toEpoch, wardDate, wardTime } from '../lib/dates'
import styles from './data-line.module.css'
import { useLanguageFailed } from './use-language'

/** Says of what day the page speaks, how old its figures are, and what is wrong with them. */
export function DataLine() {
  const { t } = useTranslation()
  const format = useFormat()
  const errorText = useErrorText()
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const readings = useReadings(shown)
  const setAside = useSetAsideCount()
  const languageFailed = useLanguageFailed()
  const sample = shown?.index.sample ?? null
  const now = useNow(sample?.now ?? null)
  const when = (dateTime: string) => {
    const at = toEpoch(dateTime)
    const time = wardTime(at)
    return wardDate(at) === shown?.reference.date ? time : `${time} ${format.date(wardDate(at))}`
  }
  const sources = ward.state === 'ready' ? ward.data.sources : []
  const late = shown ? lateSourceIds(sources, shown.reference.date).size : 0

  return (
    <aside className={`data-line ${styles.line}`} aria-label={t('shell.data.line')}>
      {sample && <strong className={styles.sample}>{t('shell.data.sample')}</strong>}
      {shown && (
        <>
          <span>
            {t('shell.data.reference')} <strong>{format.date(shown.reference.date)}</strong>
          </span>
          <span>
            {shown.following
              ? t('shell.data.published', {
                  when: when(shown.entry.publishedAt),
                  age: ageText(t, now - toEpoch(shown.entry.publishedAt)),
                })
              : t('shell.data.atPublication', { when: when(shown.entry.publishedAt) })}
          </span>
        </>
      )}
      {readings.state === 'ready' && (
        <span>{t('shell.data.readings', { when: when(readings.data.observedAt) })}</span>
      )}
      {readings.state === 'error' && (
        <span className={styles.failing}>{t('shell.data.noReadings')}</span>
      )}
      {ward.state === 'error' && (
        <span className={styles.failing}>{t('shell.data.noSources')}</span>
      )}
      {ward.state === 'ready' && sources.length > 0 && (
        <span>
          <SourceLine late={late} total={sources.length} unreported={hasUnreported(sources)} />
        </span>
      )}
      {view.state === 'ready' && view.failing && (
        <span role="status" className={styles.failing}>
          {t(
            view.failing.resource === 'ward'
              ? 'shell.data.latestFailing'
              : 'shell.data.indexFailing',
            { reason: errorText(view.failing) },
          )}
        </span>
      )}
      {view.state === 'error' && (
        <span role="status" className={styles.failing}>
          {t('common.error.what', { resource: t(`common.resource.${view.error.resource}`) })}{' '}
          {t('common.error.detail', { path: view.error.url })}
        </span>
      )}
      {languageFailed && (
        <span role="status" className={styles.failing}>
          {t('shell.data.noEnglish')}
        </span>
      )}
      {setAside > 0 && (
        <span className={styles.setAside}>
          <CountLink count={setAside} target={qualityTarget({ kind: ['set-aside'] })} />
          {t('shell.data.setAside', { count: setAside })}
        </span>
      )}
    </aside>
  )
}

interface SourceLineProps {
  late: number
  total: number
  /** Some have never reported, so it is not known whether they are on time. */
  unreported: boolean
}

function SourceLine({ late, total, unreported }: SourceLineProps) {
  const all = <CountLink count={total} target={qualityTarget({})} />
  if (late === 0 && unreported) {
    return <Trans i18nKey="shell.data.unreportedSources" components={{ total: all }} />
  }
  return (
    <Trans
      i18nKey="shell.data.lateSources"
      count={late}
      components={{
        late: <CountLink count={late} target={qualityTarget({ sources: 'late' })} />,
        total: all,
      }}
    />
  )
}
