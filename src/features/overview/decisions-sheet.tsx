import { Trans } from 'react-i18next'
import { combineResources } from '../../api/combine-resources'
import { decisionsQuery } from '../../api/queries/decisions'
import { wardQuery } from '../../api/queries/ward'
import { useSnapshotFile } from '../../api/use-snapshot-file'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { NodeList } from '../../components/sheet/node-list'
import { SheetPart } from '../../components/sheet/sheet-part'
import { useView } from '../../components/use-view'
import type { Decision, DecisionsFile } from '../../contract/decisions'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { compareDates } from '../../lib/dates'
import styles from './decisions-sheet.module.css'

/** What the sheet has room for. */
const room = 6

/** The brief's last section: the decisions that are asked of the meeting, the earliest first. */
export function DecisionsSheet() {
  const { t } = useTranslation()
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const decisions = useSnapshotFile(shown, decisionsQuery)
  return (
    <SheetPart
      id="brief-decisions"
      name={t('brief.asked.name')}
      resource={combineResources({ ward, decisions })}
    >
      {(data) => <Decisions {...data} />}
    </SheetPart>
  )
}

function Decisions({ ward, decisions }: { ward: Ward; decisions: DecisionsFile }) {
  const { t } = useTranslation()
  const asked = decisions.items
    .filter(({ state }) => state === 'asked')
    .sort((left, right) => compareDates(left.due ?? '9999', right.due ?? '9999'))
  if (asked.length === 0) return <p className={styles.none}>{t('brief.asked.none')}</p>
  return (
    <>
      <ol className={styles.list}>
        {asked.slice(0, room).map((decision) => (
          <li key={decision.id}>
            <Item decision={decision} people={ward.people} />
          </li>
        ))}
      </ol>
      {asked.length > room && (
        <p className={styles.none}>
          {t('brief.asked.shown', { left: asked.length - room, total: asked.length })}
        </p>
      )}
    </>
  )
}

function Item({ decision, people }: { decision: Decision; people: Ward['people'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { title, proposal, ownerId, due, decisionLevel } = decision
  const owner = people.find(({ id }) => id === ownerId)
  const details = [
    owner && {
      id: 'owner',
      node: (
        <RecordLink kind="person" id={owner.id}>
          <DataText>{owner.position}</DataText>
        </RecordLink>
      ),
    },
    due !== null && {
      id: 'due',
      node: (
        <Trans
          i18nKey="brief.asked.due"
          values={{ date: format.date(due) }}
          components={{ strong: <strong /> }}
        />
      ),
    },
    // What the ward decides itself need not be said to its committee.
    decisionLevel !== 'ward' && {
      id: 'level',
      node: t('brief.asked.level', { level: t(`projects.level.${decisionLevel}`) }),
    },
  ].filter((detail) => typeof detail === 'object')
  return (
    <>
      <Trans
        i18nKey="brief.asked.item"
        components={{
          title: <DataText>{title}</DataText>,
          // The sentence goes on after it.
          proposal: <DataText>{proposal.replace(/\.$/, '')}</DataText>,
        }}
      />
      {details.length > 0 && (
        <>
          {' ('}
          <NodeList items={details} />)
        </>
      )}
      .
    </>
  )
}
