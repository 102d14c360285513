import type { ReactNode } from 'react'
import type { ResourceState } from '../../api/resource-state'
import { useTranslation } from '../../i18n/use-translation'
import { useErrorText } from '../error-note'
import { PanelBoundary } from '../panel-boundary'
import styles from './sheet.module.css'

interface Props<Data> {
  id: string
  /** What the part is about, while it cannot say more. */
  name: string
  resource: ResourceState<Data>
  /** An item of a numbered list, or a part of the sheet's text. */
  as?: 'div' | 'li'
  /** Draws the part; called only with data. */
  children: (data: Data) => ReactNode
}

/** A part of a printed sheet with its own files: what could not be read says so in its place. */
export function SheetPart<Data>({ id, name, resource, as: Tag = 'div', children }: Props<Data>) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  return (
    <Tag className={styles.part} data-panel={id} data-state={resource.state}>
      {resource.state === 'loading' && (
        <p className={styles.unread}>{t('common.panel.loading', { title: name })}</p>
      )}
      {resource.state === 'error' && (
        <p className={styles.unread}>
          {t('brief.unread', { name, reason: errorText(resource.error) })}
        </p>
      )}
      {resource.state === 'ready' && (
        <PanelBoundary id={`${id}-part`} name={name} className={undefined}>
          <Drawn data={resource.data}>{children}</Drawn>
        </PanelBoundary>
      )}
    </Tag>
  )
}

/** A component of its own, so that the boundary catches what drawing throws. */
function Drawn<Data>({ data, children }: { data: Data; children: (data: Data) => ReactNode }) {
  return children(data)
}
