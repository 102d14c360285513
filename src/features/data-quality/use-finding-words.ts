import { useMemo } from 'react'
import type { Finding } from '../../contract/finding'
import { useTranslation } from '../../i18n/use-translation'

interface FindingWords {
  resource: string
  found: string
  expected: string
}

/** The collections that a reference can miss. */
export const collections = [
  'units',
  'people',
  'sources',
  'areas',
  'keyTasks',
  'breakthroughs',
  'solutions',
  'indicators',
  'projects',
  'hotspots',
  'hotspot-events',
  'snapshots',
] as const

/** Puts a finding's codes into words; what stands in the data stays as it is written there. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const { t } = useTranslation()
  return useMemo(() => {
    const collectionWord = (name: string) => {
      const known = collections.find((collection) => collection === name)
      return known ? t(`quality.collection.${known}`) : name
    }
    const expectedWords = ({ resource, expected: { code, detail } }: Finding) => {
      if (code === 'existing') {
        const names = (detail ?? '').split(' | ').map(collectionWord)
        return t('quality.expected.existing', { detail: names.join(' / ') })
      }
      if (code === 'time-order' && resource === 'snapshots') {
        return t('quality.findings.newestFirst', { detail })
      }
      const isNothing = detail === undefined || detail === 'null'
      return t(`quality.expected.${code}`, {
        detail: isNothing ? t('quality.findings.nothing') : detail,
      })
    }
    return (finding) => ({
      resource: t(`common.resource.${finding.resource}`),
      found: finding.found === '' ? t('quality.findings.nothing') : finding.found,
      expected: expectedWords(finding),
    })
  }, [t])
}
