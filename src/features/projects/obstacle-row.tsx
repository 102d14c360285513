import { DataText } from '../../components/data-text'
import { StatusShape } from '../../components/status-shape'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { Ward } from '../../contract/ward'
import type { JudgedObstacle } from '../../domain/project-obstacles'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './obstacle-row.module.css'

/** One obstacle: what it is, what is proposed, who removes it, and until when. */
export function ObstacleRow({ judged, ward }: { judged: JudgedObstacle; ward: Ward }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { obstacle, token, daysLeft } = judged
  const { label, description, proposal, leadUnitId, ownerId, decisionLevel, since, due } = obstacle
  const days =
    daysLeft === null
      ? t('projects.one.obstacles.noDue')
      : daysLeft < 0
        ? t('projects.one.obstacles.over', { days: -daysLeft })
        : t('projects.one.obstacles.left', { days: daysLeft })
  return (
    <tr>
      <th scope="row">
        <span className={styles.label}>
          <StatusShape token={token} label={t(`common.status.${token}`)} />
          <span>
            <strong>
              <DataText>{label}</DataText>
            </strong>
            <span className={styles.second}>
              <DataText>{description}</DataText>
            </span>
          </span>
        </span>
      </th>
      <td data-label={t('projects.one.obstacles.column.proposal')} data-wide>
        {proposal === undefined ? '–' : <DataText>{proposal}</DataText>}
      </td>
      <td data-label={t('projects.one.obstacles.column.owner')}>
        <UnitLink units={ward.units} id={leadUnitId} />
        {ownerId !== null && (
          <span className={styles.second}>
            <PersonLink people={ward.people} id={ownerId} />
          </span>
        )}
      </td>
      <td data-label={t('projects.one.obstacles.column.level')}>
        {t(`projects.level.${decisionLevel}`)}
      </td>
      <td data-align="end" data-label={t('projects.one.obstacles.column.since')}>
        {format.date(since)}
      </td>
      <td data-align="end" data-label={t('projects.one.obstacles.column.due')}>
        {format.date(due)}
      </td>
      <td data-align="end" data-label={t('projects.one.obstacles.column.days')}>
        <strong className={styles.days} data-token={token}>
          {days}
        </strong>
      </td>
    </tr>
  )
}
