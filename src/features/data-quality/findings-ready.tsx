import { useMemo } from 'react'
import { Panel } from '../../components/panel'
import { Skeleton } from '../../components/skeleton'
import type { Finding } from '../../contract/finding'
import { checkIndex } from '../../domain/findings-file'
import { checkReadings } from '../../domain/findings-readings'
import { buildFindingRecord } from '../../domain/findings-record'
import { checkReferences } from '../../domain/findings-references'
import { useTranslation } from '../../i18n/use-translation'
import { FindingsTable } from './findings-table'
import { useChecks } from './use-checks'
import type { FailedFile, QualityFiles } from './use-quality-files'
import { useSameList } from './use-same-list'

interface Props {
  files: QualityFiles
  /** What reading the files found. */
  setAside: readonly Finding[]
  failed: readonly FailedFile[]
  isAllFailed: boolean
}

/** Checks the files against each other, once for each set of them, and lists what all this found. */
export function FindingsReady({ files, setAside, failed, isAllFailed }: Props) {
  const { t } = useTranslation()
  const { view, hotspots, liveReadings } = files
  const { entry, index, reference } = view
  const edge = useSameList(setAside)
  const snapshotFiles = useSnapshotFiles(files)
  const checked = useChecks(snapshotFiles, edge)
  const recordOf = useMemo(() => buildFindingRecord(snapshotFiles), [snapshotFiles])
  // The live readings come every minute, and with them only what they say themselves is new.
  const live = useMemo(
    () =>
      liveReadings === null
        ? []
        : [
            ...checkReadings('live-readings', liveReadings, reference.moment),
            ...checkReferences({ hotspots: hotspots ?? undefined, liveReadings }, edge).filter(
              ({ resource }) => resource === 'live-readings',
            ),
          ],
    [liveReadings, hotspots, edge, reference.moment],
  )
  const findings = useMemo(
    () => checked && [...edge, ...checkIndex(index), ...checked, ...live],
    [edge, index, checked, live],
  )
  if (findings === null) {
    return (
      <Panel id="findings" state="loading" title={t('quality.findings.name')}>
        <p className="visually-hidden">
          {t('common.panel.loading', { title: t('quality.findings.name') })}
        </p>
        <Skeleton height={20} />
      </Panel>
    )
  }
  return (
    <FindingsTable
      findings={findings}
      recordOf={recordOf}
      failed={failed}
      isAllFailed={isAllFailed}
      asOf={entry.asOf}
    />
  )
}

/** The files as the checks take them: the same object until one of them changes. */
function useSnapshotFiles(files: QualityFiles) {
  const { view, ward, programme, indicators, projects, hotspots } = files
  const { hotspotEvents, tasks, decisions, summary, readings } = files
  const { entry } = view
  return useMemo(
    () => ({
      entry,
      ward: ward ?? undefined,
      programme: programme ?? undefined,
      indicators: indicators ?? undefined,
      projects: projects ?? undefined,
      hotspots: hotspots ?? undefined,
      hotspotEvents: hotspotEvents ?? undefined,
      tasks: tasks ?? undefined,
      decisions: decisions ?? undefined,
      summary: summary ?? undefined,
      readings: readings ?? undefined,
    }),
    [
      entry,
      ward,
      programme,
      indicators,
      projects,
      hotspots,
      hotspotEvents,
      tasks,
      decisions,
      summary,
      readings,
    ],
  )
}
