import { Fragment } from 'react'
import { TableCount } from '../../components/data-table/table-count'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import type { JudgedSource } from '../../domain/sources'
import { useTranslation } from '../../i18n/use-translation'
import styles from './targets-footnotes.module.css'
import type { TargetList } from './use-target-list'

interface Props {
  list: TargetList
  isBoard: boolean
}

/** How many rows of how many, what the signs mean, and which sources are late. */
export function TargetsFootnotes({ list: { rows, model }, isBoard }: Props) {
  const { t } = useTranslation()
  const hasEstimate = model.shown.some(({ judged }) => judged.point?.estimated === true)
  const late = new Map(
    model.shown.flatMap(({ source }): [string, JudgedSource][] =>
      source?.isLate === true ? [[source.id, source]] : [],
    ),
  )
  return (
    <footer className={styles.notes}>
      <div className={styles.note}>
        <TableCount shown={model.shown.length} total={rows.length} unit={t('targets.noun')} />
        {isBoard && hasEstimate && <span>{t('targets.page.estimateNote')}</span>}
        {isBoard && <span>{t('targets.page.sparkNote')}</span>}
      </div>
      {late.size > 0 && (
        <p>
          {t('targets.page.lateSources', { count: late.size })}{' '}
          {[...late.values()].map(({ id, source, daysLate }, place) => (
            <Fragment key={id}>
              {place > 0 && ', '}
              <RecordLink kind="source" id={id}>
                <DataText>{source.name}</DataText>
              </RecordLink>{' '}
              {t('targets.page.daysLate', { days: daysLate ?? 0 })}
            </Fragment>
          ))}
        </p>
      )}
    </footer>
  )
}
