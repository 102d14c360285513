import { Panel } from '../../components/panel'
import type { Ward } from '../../contract/ward'
import { useTranslation } from '../../i18n/use-translation'
import type { DescribedProject } from './describe-project'
import { ObstacleRow } from './obstacle-row'
import table from './record-table.module.css'

const heads = ['label', 'proposal', 'owner', 'level', 'since', 'due', 'days'] as const
const firstNumber = heads.indexOf('since')

/** What stands in the way: what is proposed, who removes it, who decides, and until when. */
export function ObstaclesPanel({ row, ward }: { row: DescribedProject; ward: Ward }) {
  const { t } = useTranslation()
  const { obstacles, project } = row
  const overdue = obstacles.filter(({ token }) => token === 'overdue')
  const longest = -(overdue[0]?.daysLeft ?? 0)
  const resolved = project.obstacles.length - obstacles.length
  return (
    <Panel
      id="obstacles"
      state="ready"
      title={
        overdue.length === 0
          ? t('projects.one.obstacles.title', { count: obstacles.length })
          : t('projects.one.obstacles.titleOverdue', {
              count: obstacles.length,
              overdue: overdue.length,
              days: longest,
            })
      }
      subtitle={t('projects.one.obstacles.subtitle')}
      aside={
        resolved > 0 && (
          <span className={table.quiet}>
            {t('projects.one.obstacles.resolved', { count: resolved })}
          </span>
        )
      }
    >
      <table className={table.table}>
        <caption className="visually-hidden">{t('projects.one.obstacles.caption')}</caption>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" data-align={place >= firstNumber ? 'end' : 'start'}>
                {t(`projects.one.obstacles.column.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {obstacles.map((judged) => (
            <ObstacleRow key={judged.obstacle.id} judged={judged} ward={ward} />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
