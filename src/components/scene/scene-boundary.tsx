import { Component } from 'react'
import type { ReactNode } from 'react'
import { Translation } from 'react-i18next'
import type { WallSceneId } from '../../domain/wall-scene'
import { Scene } from './scene'
import styles from './scene.module.css'

interface Props {
  id: WallSceneId
  name: string
  /** New data gets a new try. */
  data: unknown
  children: ReactNode
}

/** A scene that cannot draw its data says so, and the round goes on. */
export class SceneBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(previous: Props) {
    if (this.state.failed && previous.data !== this.props.data) this.setState({ failed: false })
  }

  override render() {
    const { id, name, children } = this.props
    if (!this.state.failed) return children
    return (
      <Translation>
        {(t) => (
          <Scene id={id} state="error" title={name}>
            <p role="alert" className={styles.message}>
              {t('common.panel.drawingFailed')}
            </p>
          </Scene>
        )}
      </Translation>
    )
  }
}
