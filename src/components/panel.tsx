import { use, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { onWardClock } from '../api/clock'
import { useTranslation } from '../i18n/use-translation'
import { wardTime } from '../lib/dates'
import { useErrorText } from './error-note'
import { PanelNotes } from './panel-notes'
import styles from './panel.module.css'

export type PanelState = 'loading' | 'error' | 'empty' | 'no-match' | 'ready'

interface Props {
  /** Stable name, for tests from outside and for the address. */
  id: string
  state: PanelState
  /** The finding in words; while there is none, what the panel is about. */
  title: ReactNode
  /** Measure, unit, period, source. */
  subtitle?: ReactNode
  /** Legend or controls on the subtitle's line. */
  aside?: ReactNode
  /** Controls in the corner, such as the switch between chart and table. */
  tools?: ReactNode
  /** The title is for screen readers only: the panel's content speaks for itself. */
  isTitleHidden?: boolean
  className?: string | undefined
  children: ReactNode
}

/** The frame that every panel has, in each of its five states. */
export function Panel(props: Props) {
  const { id, state, title, subtitle, aside, tools, isTitleHidden, className, children } = props
  const { t } = useTranslation()
  const errorText = useErrorText()
  const { findings, failing, receivedAt } = use(PanelNotes)
  const setAside = findings.filter((finding) => finding.kind === 'set-aside').length
  return (
    <section
      className={[styles.panel, className].filter(Boolean).join(' ')}
      aria-labelledby={`${id}-title`}
      aria-busy={state === 'loading'}
      data-panel={id}
      data-state={state}
      data-set-aside={setAside}
    >
      <header className={isTitleHidden === true ? 'visually-hidden' : styles.head}>
        <div className={styles.headLine}>
          <h2 id={`${id}-title`} className={styles.title}>
            {title}
          </h2>
          {(tools !== undefined || setAside > 0) && (
            <div className={styles.tools}>
              {setAside > 0 && (
                <span className={styles.setAside}>
                  {t('common.panel.setAside', { count: setAside })}
                </span>
              )}
              {tools}
            </div>
          )}
        </div>
        {(subtitle !== undefined || aside !== undefined) && (
          <div className={styles.subLine}>
            <p className={styles.subtitle}>{subtitle}</p>
            {aside}
          </div>
        )}
        {failing && (
          <p className={styles.failing} role="status">
            {t('common.panel.stale', {
              time: wardTime(onWardClock(receivedAt)),
              reason: errorText(failing),
            })}
          </p>
        )}
      </header>
      {children}
      {state === 'loading' && <SlowNote />}
    </section>
  )
}

const slowMs = 10_000

/** Says after a while that the panel is still waiting, over what stands there: nothing moves. */
function SlowNote() {
  const { t } = useTranslation()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return isSlow ? (
    <p className={styles.slow} role="status">
      {t('common.panel.slow')}
    </p>
  ) : null
}
