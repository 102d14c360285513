import { SheetPart } from '../../../components/sheet/sheet-part'
import { useView } from '../../../components/use-view'
import type { View } from '../../../components/use-view'
import { LateSourcesSheet, SourcesSheet } from '../../../features/data-quality/sources-sheet'
import { ComingSheet } from '../../../features/deadlines/coming-sheet'
import { DeadlinesSheet } from '../../../features/deadlines/deadlines-sheet'
import { OverdueSheet } from '../../../features/deadlines/overdue-sheet'
import { HotspotsSheet } from '../../../features/hotspots/hotspots-sheet'
import { DecisionsSheet } from '../../../features/overview/decisions-sheet'
import { GanttSheet } from '../../../features/projects/gantt-sheet'
import { LateProjectsSheet } from '../../../features/projects/late-projects-sheet'
import { ObstaclesSheet } from '../../../features/projects/obstacles-sheet'
import { ProjectsSheet } from '../../../features/projects/projects-sheet'
import { TargetsFigureSheet } from '../../../features/targets/targets-figure-sheet'
import { TargetsSheet } from '../../../features/targets/targets-sheet'
import { useTranslation } from '../../../i18n/use-translation'
import { BriefHead } from './brief-head'
import styles from './brief.module.css'
import { Reopen } from './reopen'
import { useMarginWords } from './use-margin-words'
import { usePaperFonts } from './use-paper-fonts'

/** The sheet: at most two A4 pages, in the order of a progress report. */
export function Brief() {
  const { t } = useTranslation()
  const view = useView()
  const hasFonts = usePaperFonts()
  // Until its address names a snapshot it would be judged as of now.
  const isPinned = view.state !== 'ready' || !view.data.following
  return (
    <div data-panel="brief" data-state={hasFonts && isPinned ? 'ready' : 'loading'}>
      <article className={styles.sheet}>
        <SheetPart id="brief-head" name={t('brief.name')} resource={view}>
          {(shown) => (shown.following ? null : <Pages view={shown} />)}
        </SheetPart>
      </article>
    </div>
  )
}

function Pages({ view }: { view: View }) {
  const { t } = useTranslation()
  useMarginWords(view)
  return (
    <>
      <BriefHead view={view} />
      <h2 className={styles.section}>{t('brief.section.results')}</h2>
      <DeadlinesSheet />
      <TargetsSheet />
      <ProjectsSheet />
      <TargetsFigureSheet />
      <h2 className={styles.section}>{t('brief.section.problems')}</h2>
      <LateProjectsSheet />
      <HotspotsSheet />
      <GanttSheet />
      <OverdueSheet />
      <h2 className={styles.section}>{t('brief.section.next')}</h2>
      <ol className={styles.list}>
        <ObstaclesSheet />
        <ComingSheet />
        <LateSourcesSheet />
      </ol>
      <h2 className={styles.section}>{t('brief.section.asked')}</h2>
      <DecisionsSheet />
      <footer className={styles.data}>
        <SourcesSheet />
        <Reopen view={view} />
      </footer>
    </>
  )
}
