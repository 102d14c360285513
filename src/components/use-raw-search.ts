import { useMatches } from '@tanstack/react-router'

const none: Record<string, string> = {}

/**
 * The parameters of the page that is shown, as they stand in its address, of several with one name
 * the last. While another page is on its way the address is already that page's; these are not.
 */
export function useRawSearch(): Record<string, string> {
  return useMatches({
    select: (matches) => {
      const search: unknown = matches[0]?.search
      return isTexts(search) ? search : none
    },
  })
}

const isTexts = (search: unknown): search is Record<string, string> =>
  typeof search === 'object' &&
  search !== null &&
  Object.values(search).every((value) => typeof value === 'string')
