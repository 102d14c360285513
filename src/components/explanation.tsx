import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { MouseEvent, ReactNode, ToggleEvent } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '../i18n/use-translation'
import styles from './explanation.module.css'

interface Shared {
  /** The popover's id; its title's id is made from it. */
  id: string
  anchor: string
  place: HTMLElement | null
  openKey: string | null
  toggle: (key: string, button: HTMLElement) => void
  close: (key: string) => void
}

const ExplanationContext = createContext<Shared | null>(null)

/** One popover for all explanations below it, so that a long table does not carry one in each row. */
export function ExplanationProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const id = useId()
  const popover = useRef<HTMLDivElement>(null)
  const open = useRef<string | null>(null)
  const [openKey, setOpenKey] = useState<string | null>(null)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const anchor = `--explanation-${id}`

  const toggle = useCallback((key: string, button: HTMLElement) => {
    const wasOpen = open.current
    if (wasOpen !== null) popover.current?.hidePopover()
    open.current = wasOpen === key ? null : key
    setOpenKey(open.current)
    if (wasOpen === key) return
    // The popover gives the focus back to what had it before; Safari does not focus a pressed button.
    button.focus()
    popover.current?.showPopover()
    popover.current?.focus({ preventScroll: true })
  }, [])

  const close = useCallback((key: string) => {
    if (open.current === key) popover.current?.hidePopover()
  }, [])

  function follow(event: ToggleEvent): void {
    if (event.newState !== 'closed') return
    open.current = null
    setOpenKey(null)
  }

  const shared = useMemo(
    () => ({ id, anchor, place, openKey, toggle, close }),
    [id, anchor, place, openKey, toggle, close],
  )
  return (
    <ExplanationContext value={shared}>
      {children}
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-labelledby={`${id}-title`}
        tabIndex={-1}
        className={styles.popover}
        style={{ positionAnchor: anchor }}
        onToggle={follow}
      >
        <div ref={setPlace} />
        <button
          type="button"
          className={styles.close}
          aria-label={t('table.close')}
          onClick={() => popover.current?.hidePopover()}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="m2 2 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
    </ExplanationContext>
  )
}

interface Props {
  /** The question that the explanation answers. */
  title: string
  /** What is pressed to read it: a status, a figure. */
  button: ReactNode
  /** How it came about, in words; drawn only while it is open. */
  children: ReactNode
}

/** A status or a figure that tells, when pressed, how it came about. */
export function Explanation({ title, button, children }: Props) {
  const shared = useContext(ExplanationContext)
  if (!shared) throw new Error('An Explanation stands outside an ExplanationProvider')
  const { id, anchor, place, openKey, toggle, close } = shared
  const key = useId()
  const isOpen = openKey === key

  // A row that goes takes its explanation with it.
  useEffect(() => {
    if (!isOpen) return
    return () => close(key)
  }, [isOpen, close, key])

  function press(event: MouseEvent<HTMLButtonElement>): void {
    // The browser's own toggle would close what another button has opened.
    event.preventDefault()
    toggle(key, event.currentTarget)
  }

  return (
    <>
      <button
        type="button"
        className={styles.button}
        // Says to the browser that a press here is not one outside of the popover.
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        style={isOpen ? { anchorName: anchor } : undefined}
        onClick={press}
      >
        {button}
      </button>
      {isOpen &&
        place &&
        createPortal(
          <>
            <h3 id={`${id}-title`} className={styles.title}>
              {title}
            </h3>
            <div className={styles.text}>{children}</div>
          </>,
          place,
        )}
    </>
  )
}
