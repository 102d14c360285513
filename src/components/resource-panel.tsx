import type { ReactNode } from 'react'
import type { ResourceState } from '../api/resource-state'
import { useTranslation } from '../i18n/use-translation'
import { ErrorNote } from './error-note'
import { Panel } from './panel'
import { PanelBoundary } from './panel-boundary'
import { PanelNotes } from './panel-notes'

interface Props<Data> {
  id: string
  /** What the panel is about, while there is no finding yet. */
  name: string
  resource: ResourceState<Data>
  /** Of the final size, so that nothing moves when the data comes. */
  skeleton: ReactNode
  className?: string | undefined
  /** Draws the panel (a `Panel` of the same id); called only with data. */
  children: (data: Data) => ReactNode
}

/** Loading and failure of one panel, and the notes on its data; none of it touches the others. */
export function ResourcePanel<Data>(props: Props<Data>) {
  const { id, name, resource, skeleton, className, children } = props
  const { t } = useTranslation()
  switch (resource.state) {
    case 'ready':
      return (
        <PanelBoundary id={id} name={name} className={className}>
          <PanelNotes value={resource}>
            <Drawn data={resource.data}>{children}</Drawn>
          </PanelNotes>
        </PanelBoundary>
      )
    case 'error':
      return (
        <Panel id={id} state="error" title={name} className={className}>
          <ErrorNote error={resource.error} busy={resource.retrying} onRetry={resource.retry} />
        </Panel>
      )
    case 'loading':
      return (
        <Panel id={id} state="loading" title={name} className={className}>
          <p className="visually-hidden">{t('common.panel.loading', { title: name })}</p>
          {skeleton}
        </Panel>
      )
  }
}

/** A component of its own, so that the boundary catches what drawing throws. */
function Drawn<Data>({ data, children }: { data: Data; children: (data: Data) => ReactNode }) {
  return children(data)
}
