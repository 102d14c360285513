import { Component } from 'react'
import type { ReactNode } from 'react'
import { Translation } from 'react-i18next'
import { Panel } from './panel'

interface Props {
  id: string
  name: string
  className: string | undefined
  children: ReactNode
}

/** A panel that cannot draw its data says so in its own place; new data gets a new try. */
export class PanelBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(previous: Props) {
    if (this.state.failed && previous.children !== this.props.children) {
      this.setState({ failed: false })
    }
  }

  override render() {
    const { id, name, className, children } = this.props
    if (!this.state.failed) return children
    return (
      <Translation>
        {(t) => (
          <Panel id={id} state="error" title={name} className={className}>
            <p role="alert">{t('common.panel.drawingFailed')}</p>
          </Panel>
        )}
      </Translation>
    )
  }
}
