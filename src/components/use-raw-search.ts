import { useMatches } from '@tanstack/react-router'
import { keepParams } from './kept-params'

type Params = Record<string, string>

const none: Params = {}

/**
 * The parameters of the page that is shown, as they stand in its address, of several with one name
 * the last. While another page is on its way the address is already that page's; these are not.
 */
export function useRawSearch(): Params {
  return useMatches({ select: searchOf })
}

/** Those that go along from page to page; the same object as long as they stay. */
export function useKeptParams(): Params {
  return useMatches({ select: (matches) => keepParams(searchOf(matches)), structuralSharing: true })
}

function searchOf(matches: readonly { search: unknown }[]): Params {
  const search = matches[0]?.search
  return isTexts(search) ? search : none
}

const isTexts = (search: unknown): search is Params =>
  typeof search === 'object' &&
  search !== null &&
  Object.values(search).every((value) => typeof value === 'string')
