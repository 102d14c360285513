import { Fragment } from 'react'
import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { useMeetingName } from '../../components/use-meeting-name'
import type { StatusChange } from '../../domain/indicator-changes'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetTableRow } from './target-rows'
import { TargetsFinding } from './targets-finding'
import { targetsTarget } from './targets-search'
import type { TargetList } from './use-target-list'
import { nameOf } from './use-target-words'
import type { TargetsData } from './use-targets'

interface Props {
  data: TargetsData
  list: TargetList
}

/** More names than this are a number. */
const mostNames = 4

const movedTo = (rows: readonly TargetTableRow[], change: StatusChange) =>
  rows.filter(({ moved }) => moved === change)

function useMeeting({ view: { comparedWith, index } }: TargetsData): string | null {
  const meetingName = useMeetingName()
  return comparedWith && meetingName(comparedWith, index.snapshots)
}

/** "7 trên 19 chỉ tiêu dưới lộ trình; 2 chỉ tiêu xuống hạng từ kỳ họp 10/2026" */
export function TargetsTitle({ data, list: { rows, search } }: Props) {
  const meeting = useMeeting(data)
  const { scope } = search
  const worse = movedTo(rows, 'worse').length
  const better = movedTo(rows, 'better').length
  const change = worse > 0 ? ('worse' as const) : ('better' as const)
  const count = worse > 0 ? worse : better
  return (
    <>
      <TargetsFinding rows={rows} scope={scope} />
      {meeting !== null && count > 0 && (
        <>
          {'; '}
          <Trans
            i18nKey={`targets.page.${change}`}
            count={count}
            values={{ meeting }}
            components={{
              all: <CountLink count={count} target={targetsTarget({ scope, changed: change })} />,
            }}
          />
        </>
      )}
    </>
  )
}

/** Which targets changed their status, by name, and what their paths run up to. */
export function TargetsChanges({ data, list: { rows, search } }: Props) {
  const { t } = useTranslation()
  const meeting = useMeeting(data)
  const worse = movedTo(rows, 'worse')
  const better = movedTo(rows, 'better')
  const named = [...worse, ...better].slice(0, mostNames)
  const left = worse.length + better.length - named.length
  if (meeting === null) return t('targets.page.line')
  if (named.length === 0)
    return `${t('targets.page.unchanged', { meeting })} ${t('targets.page.line')}`
  return (
    <>
      {named.map((row, place) => (
        <Fragment key={row.id}>
          {place > 0 && '; '}
          <Move row={row} />
        </Fragment>
      ))}
      {left > 0 && (
        <>
          {'; '}
          {t('targets.page.otherChanges', { count: left })}
        </>
      )}
      {'. '}
      {search.against === null ? t('targets.page.line') : t('targets.page.lineOfYear')}
    </>
  )
}

function Move({ row: { id, judged, difference, moved } }: { row: TargetTableRow }) {
  const { t } = useTranslation()
  const then = difference?.tokenThen
  return (
    <>
      <RecordLink kind="indicator" id={id} keepList>
        <DataText>{nameOf(judged.indicator)}</DataText>
      </RecordLink>{' '}
      {then &&
        t(moved === 'worse' ? 'targets.page.fell' : 'targets.page.rose', {
          from: t(`targets.status.${then}`),
          to: t(`targets.status.${judged.token}`),
        })}
    </>
  )
}
