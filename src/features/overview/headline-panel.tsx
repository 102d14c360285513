import { Panel } from '../../components/panel'
import type { PanelState } from '../../components/panel'
import { PanelNotes } from '../../components/panel-notes'
import type { HeadlineId } from '../../domain/headline'
import { useTranslation } from '../../i18n/use-translation'
import { HeadlineCell } from './headline-cell'
import type { HeadlineLinks } from './headline-links'
import styles from './headline-panel.module.css'
import { HeadlineTitle } from './headline-title'
import { useHeadline } from './use-headline'
import type { Headline } from './use-headline'

export type { HeadlineLinks } from './headline-links'

const order = [
  'overdue-tasks',
  'below-path',
  'late-projects',
  'disbursement',
  'due-soon',
  'severe-floods',
] as const satisfies readonly HeadlineId[]

/** The six figures that a meeting starts from, each with its change since the last one. */
export function HeadlinePanel({ links }: { links: HeadlineLinks }) {
  const { t } = useTranslation()
  const headline = useHeadline()
  return (
    <PanelNotes value={notesOf(headline)}>
      <Panel
        id="headline"
        className={styles.panel}
        state={stateOf(headline)}
        title={<HeadlineTitle headline={headline} links={links} />}
      >
        <ul className={styles.figures} aria-label={t('overview.headline.figures')}>
          {order.map((id) => (
            <HeadlineCell key={id} id={id} figure={headline[id]} links={links[id]} />
          ))}
        </ul>
      </Panel>
    </PanelNotes>
  )
}

function stateOf(headline: Headline): PanelState {
  const figures = order.map((id) => headline[id])
  if (figures.some(({ state }) => state === 'loading')) return 'loading'
  if (figures.every(({ state }) => state === 'error')) return 'error'
  const isEmpty = figures.every((figure) => figure.state === 'ready' && figure.data.value === null)
  return isEmpty ? 'empty' : 'ready'
}

/** The figures share files, so what was set aside in one of them is said once. */
function notesOf(headline: Headline) {
  const ready = order.flatMap((id) => {
    const figure = headline[id]
    return figure.state === 'ready' ? [figure] : []
  })
  return {
    findings: [...new Set(ready.flatMap(({ findings }) => findings))],
    failing: ready.find(({ failing }) => failing !== null)?.failing ?? null,
    receivedAt: Math.min(...ready.map(({ receivedAt }) => receivedAt)),
  }
}
