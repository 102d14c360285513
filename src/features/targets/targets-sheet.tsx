import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { SheetParagraph } from '../../components/sheet/sheet-paragraph'
import { SheetPart } from '../../components/sheet/sheet-part'
import { useChangeWords } from '../../components/sheet/use-change-words'
import { belowPathFigure, countTargets } from '../../domain/headline'
import { belowPath, countByStatus } from '../../domain/status'
import type { StatusToken } from '../../domain/status'
import { useTranslation } from '../../i18n/use-translation'
import { rowsOfScope } from './target-rows'
import { targetsTarget } from './targets-search'
import { useTargetRows } from './use-target-rows'
import { useTargets } from './use-targets'
import type { TargetsData } from './use-targets'

/** The brief's paragraph on the targets: how many are on their path, and how many below it. */
export function TargetsSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-targets" name={t('shell.pages.targets')} resource={useTargets()}>
      {(data) => (
        <SheetParagraph lead={t('brief.targets.lead')}>
          <Text {...data} />
        </SheetParagraph>
      )}
    </SheetPart>
  )
}

function Text(data: TargetsData) {
  const { t } = useTranslation()
  const changeWords = useChangeWords()
  const rows = rowsOfScope(useTargetRows(data), 'resolution')
  if (rows.length === 0) return t('brief.targets.none')
  const { ward, before, view } = data
  const counts = countByStatus(rows.map(({ judged }) => judged))
  const then =
    before && view.comparedWith
      ? countTargets(before.items, ward.rules, view.comparedWith.asOf)
      : null
  const now = countTargets(data.indicators.items, ward.rules, view.entry.asOf)
  const link = (count: number, status: readonly StatusToken[]) => (
    <CountLink count={count} target={targetsTarget({ status })} />
  )
  return (
    <>
      <Trans
        i18nKey="brief.targets.text"
        values={{ change: changeWords(belowPathFigure(now, then).change) }}
        components={{
          strong: <strong />,
          well: link(counts['on-track'] + counts.done, ['on-track', 'done']),
          all: link(now.of, []),
          below: link(now.below, belowPath),
        }}
      />
      {counts['no-data'] > 0 && (
        <Trans
          i18nKey="brief.targets.unknown"
          components={{ unknown: link(counts['no-data'], ['no-data']) }}
        />
      )}
      {t('brief.figureRef', { number: 1 })}.
    </>
  )
}
