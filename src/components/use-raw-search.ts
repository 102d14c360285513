import { useLocation } from '@tanstack/react-router'
import { useMemo } from 'react'

/** The address's parameters as they stand there, of several with one name the last. */
export function useRawSearch(): Record<string, string> {
  const text = useLocation({ select: ({ searchStr }) => searchStr })
  return useMemo(() => Object.fromEntries(new URLSearchParams(text)), [text])
}
