import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import styles from './search-box.module.css'

interface Props {
  /** What is searched; it also stands in the empty box. */
  label: string
  /** What the address says. */
  value: string
  /** The first key makes a step that Back undoes; the keys after it replace that step. */
  onChange: (text: string, options: { replace: boolean }) => void
}

const longest = 80

/**
 * A search box whose text lives in the address. The address is always behind the keyboard, so the
 * field keeps what is being typed and takes over only what came from elsewhere (Back, a link, a
 * cleared filter).
 */
export function SearchBox({ label, value, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null)
  /** Texts that were sent to the address and have not come back. */
  const sent = useRef<string[]>([])
  const isTyping = useRef(false)

  useEffect(() => {
    const place = sent.current.indexOf(value)
    sent.current = place < 0 ? [] : sent.current.slice(place + 1)
    if (place < 0) isTyping.current = false
    if (field.current && sent.current.length === 0 && field.current.value.trim() !== value) {
      field.current.value = value
    }
  }, [value])

  useEffect(() => {
    const focusOnSlash = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTextField(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', focusOnSlash)
    return () => document.removeEventListener('keydown', focusOnSlash)
  }, [])

  function send(text: string, replace: boolean): boolean {
    const last = sent.current.at(-1) ?? value
    if (text === last) return false
    // All caught up: what is left was overtaken on its way and will not come any more.
    if (last === value) sent.current = []
    sent.current.push(text)
    onChange(text, { replace })
    return true
  }

  function type(text: string): void {
    if (send(text.trim(), isTyping.current)) isTyping.current = true
  }

  function clearOnEscape(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    if (event.currentTarget.value === '') return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.value = ''
    send('', false)
    isTyping.current = false
  }

  return (
    <label className={styles.box}>
      <span className="visually-hidden">{label}</span>
      <input
        ref={field}
        type="search"
        className={styles.field}
        defaultValue={value}
        placeholder={label}
        maxLength={longest}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-keyshortcuts="/"
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={clearOnEscape}
        onBlur={() => {
          isTyping.current = false
        }}
      />
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
    </label>
  )
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  )
}
