import type { ReactNode } from 'react'
import type { ResourceState } from '../../api/resource-state'
import type { WallSceneId } from '../../domain/wall-scene'
import { useTranslation } from '../../i18n/use-translation'
import { useErrorText } from '../error-note'
import { PanelNotes } from '../panel-notes'
import { Scene } from './scene'
import { SceneBoundary } from './scene-boundary'
import styles from './scene.module.css'

interface Props<Data> {
  id: WallSceneId
  /** What the scene is about, while there is no finding yet. */
  name: string
  resource: ResourceState<Data>
  /** Draws the scene (a `Scene` of the same id); called only with data. */
  children: (data: Data) => ReactNode
}

/** Loading and failure of one scene; the round goes on, and the file is asked for again by itself. */
export function ResourceScene<Data>({ id, name, resource, children }: Props<Data>) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  if (resource.state === 'loading') {
    return <Scene id={id} state="loading" title={name} subtitle={t('wall.loading')} />
  }
  if (resource.state === 'error') {
    const { error } = resource
    return (
      <Scene id={id} state="error" title={name}>
        <div role="alert" className={styles.message}>
          <p>{t('common.error.what', { resource: t(`common.resource.${error.resource}`) })}</p>
          <p className={styles.detail}>{errorText(error)}.</p>
          <p className={styles.detail}>{t('wall.retrying')}</p>
        </div>
      </Scene>
    )
  }
  return (
    <SceneBoundary key={id} id={id} name={name} data={resource.data}>
      <PanelNotes value={resource}>
        <Drawn data={resource.data}>{children}</Drawn>
      </PanelNotes>
    </SceneBoundary>
  )
}

/** A component of its own, so that the boundary catches what drawing throws. */
function Drawn<Data>({ data, children }: { data: Data; children: (data: Data) => ReactNode }) {
  return children(data)
}
