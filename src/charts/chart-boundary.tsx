import { Component, useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from '../i18n/use-translation'
import { isLost, reloadIfServed, reloadOnce } from '../lib/lost-part'
import styles from './chart.module.css'

interface Props {
  /** What is drawn; something new gets a new try. */
  drawn: object
  className: string
  children: ReactNode
}

interface State {
  error: unknown
}

/** A chart that cannot be drawn says so in its own place: the words and numbers around it stay. */
export class ChartBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    if (isLost(error)) void reloadOnce(error)
  }

  override componentDidUpdate(previous: Props) {
    // A lost part stays lost, whatever it would have drawn.
    const { error } = this.state
    if (error !== null && !isLost(error) && previous.drawn !== this.props.drawn) this.tryAgain()
  }

  tryAgain = () => {
    this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    const { className, children } = this.props
    if (error === null) return children
    return <ChartFailed className={className} onRetry={isLost(error) ? null : this.tryAgain} />
  }
}

interface FailedProps {
  className: string
  /** null: the part that draws is lost, so the page is loaded again. */
  onRetry: (() => void) | null
}

function ChartFailed({ className, onRetry }: FailedProps) {
  const { t } = useTranslation()
  const [unreached, setUnreached] = useState(false)
  const reload = () => {
    setUnreached(false)
    void reloadIfServed().then((served) => setUnreached(!served))
  }
  return (
    <div className={className} data-chart="failed">
      <p className={styles.failed} role="alert">
        {t(unreached ? 'common.panel.unreached' : 'common.panel.chartFailed')}{' '}
        <button type="button" className={styles.retry} onClick={onRetry ?? reload}>
          {t('common.panel.retry')}
        </button>
      </p>
    </div>
  )
}
