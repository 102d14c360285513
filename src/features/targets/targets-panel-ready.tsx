import { useMemo } from 'react'
import { ChartFigure, FigureToggle } from '../../components/chart-figure'
import { Panel } from '../../components/panel'
import { useDensity } from '../../components/use-density'
import { countByStatus, statusOrder } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { layOutTargets } from './target-bar-layout'
import { TargetBarRows } from './target-bar-rows'
import { rowsOfScope } from './target-rows'
import { TargetsFigureTable } from './targets-figure-table'
import { TargetsFinding } from './targets-finding'
import { TargetsLegend } from './targets-legend'
import { TargetsRest } from './targets-rest'
import { useChangeHeader } from './use-change-header'
import { useTargetRows } from './use-target-rows'
import { nameOf, useTargetWords } from './use-target-words'
import type { TargetsData } from './use-targets'

const scope = 'resolution'
const namesAt = { narrow: 'above', medium: 'beside', wide: 'roomy' } as const

/** The panel of the resolution's targets, once its data is there. */
export function TargetsPanelReady({ data }: { data: TargetsData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useTargetWords()
  const density = useDensity()
  const header = useChangeHeader(data.view)
  const changeHeader = data.view.comparedWith === null ? null : header
  const all = useTargetRows(data)
  const rows = useMemo(() => rowsOfScope(all, scope), [all])
  const isNarrow = density === 'narrow'
  const names = namesAt[density]
  const layout = useMemo(() => layOutTargets(rows, names), [rows, names])
  if (rows.length === 0) {
    return (
      <Panel id="targets" state="empty" title={t('targets.panel.emptyTitle')}>
        <p>{t('targets.panel.empty')}</p>
      </Panel>
    )
  }

  const { atRisk } = data.ward.rules.indicator
  const counts = countByStatus(rows.map(({ judged }) => judged))
  const worst = rows.find(({ judged }) => judged.percent !== null)?.judged
  const description = [
    t('targets.panel.description', {
      total: rows.length,
      counts: format.list(
        statusOrder
          .filter((token) => counts[token] > 0)
          .map((token) =>
            t('targets.panel.count', {
              count: counts[token],
              status: t(`targets.status.${token}`),
            }),
          ),
      ),
    }),
    worst &&
      t('targets.panel.worst', { name: nameOf(worst.indicator), percent: words.percentOf(worst) }),
  ]
  return (
    <Panel
      id="targets"
      state="ready"
      title={<TargetsFinding rows={rows} scope={scope} />}
      subtitle={t('targets.panel.subtitle', { atRisk: format.integer(atRisk) })}
      aside={<TargetsLegend rows={rows} />}
      tools={
        layout.groups.length > 0 && <FigureToggle id="targets" name={t('shell.pages.targets')} />
      }
    >
      {layout.groups.length > 0 && (
        <ChartFigure
          id="targets"
          description={description.filter(Boolean).join(' ')}
          table={() => (
            <TargetsFigureTable
              rows={layout.groups.flat().map(({ row }) => row)}
              changeHeader={changeHeader}
              isNarrow={isNarrow}
            />
          )}
        >
          <TargetBarRows
            layout={layout}
            atRisk={atRisk}
            changeHeader={changeHeader}
            isNarrow={isNarrow}
          />
        </ChartFigure>
      )}
      <TargetsRest rows={rows} left={layout.left} isNarrow={isNarrow} />
    </Panel>
  )
}
