import { CountLink } from '../../components/count-link'
import { useMeetingName } from '../../components/use-meeting-name'
import { useView } from '../../components/use-view'
import type { HeadlineId } from '../../domain/headline'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { HeadlineLinks } from './headline-links'
import type { Headline } from './use-headline'

const told = [
  'overdue-tasks',
  'below-path',
  'late-projects',
] as const satisfies readonly HeadlineId[]

interface Props {
  headline: Headline
  links: HeadlineLinks
}

/** The finding over the six figures: what has changed since the last meeting, and what is severe now. */
export function HeadlineTitle({ headline, links }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const meetingName = useMeetingName()
  const view = useView()
  const compared = view.state === 'ready' ? view.data.comparedWith : null
  const changes = told.flatMap((id) => {
    const figure = headline[id]
    const change = figure.state === 'ready' ? figure.data.change : null
    if (change === null || change === 0) return []
    return [
      t(`overview.headline.${change > 0 ? 'more' : 'fewer'}.${id}`, { count: Math.abs(change) }),
    ]
  })
  const isUnchanged = told.every((id) => {
    const figure = headline[id]
    return figure.state === 'ready' && figure.data.change === 0
  })
  // Told last and so shown last: what stands there need not move as the rest of the sentence arrives.
  const isFollowing = told.every((id) => headline[id].state !== 'loading')
  const severe = headline['severe-floods']
  const severeCount = isFollowing && severe.state === 'ready' ? severe.data.value : null
  if (view.state !== 'ready' || (!compared && !severeCount)) return t('overview.headline.plain')
  return (
    <>
      {compared && (isUnchanged || changes.length > 0)
        ? t(isUnchanged ? 'overview.headline.unchanged' : 'overview.headline.since', {
            meeting: meetingName(compared, view.data.index.snapshots),
            changes: format.list(changes),
          })
        : t('overview.headline.plain')}
      {severeCount !== null && severeCount > 0 && (
        <>
          {'; '}
          <CountLink count={severeCount} target={links['severe-floods'].value} />
          {t('overview.headline.severe', { count: severeCount })}
        </>
      )}
    </>
  )
}
