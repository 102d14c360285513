import { useMemo } from 'react'
import { SheetFigure } from '../../components/sheet/sheet-figure'
import { SheetPart } from '../../components/sheet/sheet-part'
import { lateSourceIds } from '../../domain/sources'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { layOutTargets } from './target-bar-layout'
import { rowsOfScope } from './target-rows'
import { TargetsFigureSheetRows } from './targets-figure-sheet-rows'
import styles from './targets-figure-sheet.module.css'
import { TargetsFinding } from './targets-finding'
import { TargetsLegend } from './targets-legend'
import { useChangeHeader } from './use-change-header'
import { useTargetRows } from './use-target-rows'
import { useTargets } from './use-targets'
import type { TargetsData } from './use-targets'

const scope = 'resolution'

/** The brief's first figure: every target of the resolution, its bar and its figures. */
export function TargetsFigureSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-targets-figure" name={t('shell.pages.targets')} resource={useTargets()}>
      {(data) => <Figure {...data} />}
    </SheetPart>
  )
}

function Figure(data: TargetsData) {
  const { t } = useTranslation()
  const format = useFormat()
  const changeHeader = useChangeHeader(data.view)
  const all = useTargetRows(data)
  const rows = useMemo(() => rowsOfScope(all, scope), [all])
  const layout = useMemo(() => layOutTargets(rows, 'beside'), [rows])
  const { ward, view } = data
  const late = useMemo(
    () => lateSourceIds(ward.sources, view.reference.date),
    [ward, view.reference.date],
  )
  if (rows.length === 0) return null
  const { atRisk } = ward.rules.indicator
  const hasLate = rows.some(({ judged }) => late.has(judged.indicator.sourceId))
  return (
    <SheetFigure
      number={1}
      title={<TargetsFinding rows={rows} scope={scope} />}
      subtitle={
        t('brief.targets.subtitle', { atRisk: format.integer(atRisk) }) +
        (hasLate ? t('brief.targets.sourceLate') : '')
      }
    >
      <div className={styles.legend}>
        <TargetsLegend rows={rows} />
      </div>
      <TargetsFigureSheetRows
        layout={layout}
        atRisk={atRisk}
        changeHeader={changeHeader}
        lateSources={late}
      />
      {layout.left > 0 && (
        <p className={styles.left}>
          {t('brief.targets.left', { shown: rows.length - layout.left, total: rows.length })}
        </p>
      )}
    </SheetFigure>
  )
}
