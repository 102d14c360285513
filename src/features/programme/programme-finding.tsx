import { Trans } from 'react-i18next'
import type { ProgrammeTree } from '../../domain/programme'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { PartLink } from './part-link'
import { wholeRow } from './programme-search'
import styles from './programme-tree.module.css'

/** Where the overdue work is, and which solutions nothing is linked to. */
export function ProgrammeFinding({ tree }: { tree: ProgrammeTree }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { all, worst, gaps, found } = tree
  const overdue = all.taskCounts.overdue
  const allLink = (
    <PartLink to={{ item: wholeRow, part: 'tasks-overdue' }} className={styles.link}>
      {format.integer(overdue)}
    </PartLink>
  )
  const worstCount = worst?.work.taskCounts.overdue ?? 0
  return (
    <>
      {worst?.branch == null ? (
        t(all.tasks.length === 0 ? 'programme.finding.noTasks' : 'programme.finding.noneOverdue')
      ) : worstCount === overdue ? (
        <Trans
          i18nKey="programme.finding.only"
          count={overdue}
          values={{ code: worst.branch.code }}
          components={{ all: allLink }}
        />
      ) : (
        <Trans
          i18nKey="programme.finding.worst"
          values={{ code: worst.branch.code }}
          components={{
            worst: (
              <PartLink
                to={{ item: worst.branch.id, part: 'tasks-overdue' }}
                className={styles.link}
              >
                {format.integer(worstCount)}
              </PartLink>
            ),
            all: allLink,
          }}
        />
      )}
      {'; '}
      <Trans
        i18nKey="programme.finding.gaps"
        count={gaps}
        components={{
          gaps: (
            <PartLink to={{ show: 'gaps' }} className={styles.link}>
              {format.integer(gaps)}
            </PartLink>
          ),
          all: (
            <PartLink to={{ show: 'all' }} className={styles.link}>
              {format.integer(found.solutions)}
            </PartLink>
          ),
        }}
      />
    </>
  )
}
