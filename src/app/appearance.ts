import { useLayoutEffect, useSyncExternalStore } from 'react'

export const themes = ['light', 'dark', 'system'] as const
export const textSizes = ['normal', 'large', 'largest'] as const
export type Theme = (typeof themes)[number]
export type TextSize = (typeof textSizes)[number]

interface Appearance {
  theme: Theme
  size: TextSize
}

const storageKey = 'dashboard-appearance'
const listeners = new Set<() => void>()
let chosen: Appearance | null = null

/** What this browser last chose; storage that is closed or damaged counts as no choice. */
function readChoice(): Appearance {
  if (chosen) return chosen
  let stored = ''
  try {
    stored = localStorage.getItem(storageKey) ?? ''
  } catch {
    // A browser that blocks storage: the choice lasts as long as the page.
  }
  const [theme, size] = stored.split(' ')
  chosen = {
    theme: themes.find((known) => known === theme) ?? 'system',
    size: textSizes.find((known) => known === size) ?? 'normal',
  }
  return chosen
}

/** Chooses a theme or a text size for this browser and shows it at once. */
export function chooseAppearance(change: Partial<Appearance>): void {
  chosen = { ...readChoice(), ...change }
  try {
    localStorage.setItem(storageKey, `${chosen.theme} ${chosen.size}`)
  } catch {
    // As above.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const darkSystem = () => window.matchMedia('(prefers-color-scheme: dark)')

function subscribeSystem(listener: () => void): () => void {
  const system = darkSystem()
  system.addEventListener('change', listener)
  return () => system.removeEventListener('change', listener)
}

/**
 * Shows the page in the theme and text size that the address names, else in this browser's own.
 * @returns what is shown, with `theme` as chosen ("system" stays "system")
 */
export function useAppearance(named: { theme: Theme | null; size: TextSize | null }): Appearance {
  const choice = useSyncExternalStore(subscribe, readChoice)
  const systemIsDark = useSyncExternalStore(subscribeSystem, () => darkSystem().matches)
  const theme = named.theme ?? choice.theme
  const size = named.size ?? choice.size
  const shown = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shown
    document.documentElement.dataset['size'] = size
  }, [shown, size])
  return { theme, size }
}
