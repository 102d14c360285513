import { Trans } from 'react-i18next'
import { combineResources } from '../../api/combine-resources'
import { wardQuery } from '../../api/queries/ward'
import { useReadings, useSnapshotFile } from '../../api/use-snapshot-file'
import { CountLink } from '../../components/count-link'
import { DataText } from '../../components/data-text'
import { RecordLink } from '../../components/record-link'
import { NodeList } from '../../components/sheet/node-list'
import { SheetPart } from '../../components/sheet/sheet-part'
import { useView } from '../../components/use-view'
import type { View } from '../../components/use-view'
import type { Readings } from '../../contract/readings'
import type { Ward } from '../../contract/ward'
import { judgeSources } from '../../domain/sources'
import type { JudgedSource } from '../../domain/sources'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate, wardTime, yearOf } from '../../lib/dates'
import type { DateTime, LocalDate } from '../../lib/dates'
import { qualityTarget } from './data-quality-search'

interface SourcesData {
  view: View
  ward: Ward
  readings: Readings
}

function useSources() {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  const ward = useSnapshotFile(shown, wardQuery)
  const readings = useReadings(shown)
  return combineResources({ view, ward, readings })
}

const latestFirst = (left: JudgedSource, right: JudgedSource): number =>
  (right.daysLate ?? 0) - (left.daysLate ?? 0)

/** The brief's dates and sources: of what day its figures are, and which of them are late. */
export function SourcesSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-sources" name={t('brief.data.name')} resource={useSources()}>
      {(data) => <Sources {...data} />}
    </SheetPart>
  )
}

function Sources({ view, ward, readings }: SourcesData) {
  const { t } = useTranslation()
  const format = useFormat()
  const when = (moment: DateTime) => {
    const at = toEpoch(moment)
    return `${wardTime(at)} ${format.date(wardDate(at))}`
  }
  const isSameYear = (day: LocalDate) => yearOf(day) === yearOf(view.reference.date)
  /** The year only where it is another one. */
  const dayOfReport = (moment: DateTime) => {
    const day = wardDate(toEpoch(moment))
    return isSameYear(day) ? format.dayMonth(day) : format.date(day)
  }
  const judged = judgeSources(ward.sources, view.reference.date, readings).toSorted(latestFirst)
  const late = judged.filter(({ isLate }) => isLate)
  return (
    <>
      <p>
        {t('brief.data.dates', {
          asOf: format.date(view.entry.asOf),
          published: when(view.entry.publishedAt),
          read: when(readings.observedAt),
        })}
      </p>
      {judged.length > 0 && (
        <p>
          {t('brief.data.late', { count: late.length, total: judged.length })}
          <NodeList
            items={judged.map((source) => ({
              id: source.id,
              node: <Source judged={source} dayOfReport={dayOfReport} />,
            }))}
          />
          .
        </p>
      )}
    </>
  )
}

interface SourceProps {
  judged: JudgedSource
  dayOfReport: (moment: DateTime) => string
}

function Source({ judged, dayOfReport }: SourceProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { source, updatedAt, isLate, daysLate } = judged
  const date = updatedAt === null ? t('brief.data.neverReported') : dayOfReport(updatedAt)
  const Tag = isLate ? 'strong' : 'span'
  return (
    <Tag>
      <Trans
        i18nKey={isLate ? 'brief.data.sourceLate' : 'brief.data.source'}
        values={{ date, days: format.integer(daysLate) }}
        components={{
          name: (
            <RecordLink kind="source" id={source.id}>
              <DataText>{source.name}</DataText>
            </RecordLink>
          ),
        }}
      />
    </Tag>
  )
}

/** The brief's next work on data: the sources that owe their figures. */
export function LateSourcesSheet() {
  const { t } = useTranslation()
  return (
    <SheetPart id="brief-late-sources" as="li" name={t('brief.data.name')} resource={useSources()}>
      {(data) => <LateSources {...data} />}
    </SheetPart>
  )
}

function LateSources({ view, ward, readings }: SourcesData) {
  const late = judgeSources(ward.sources, view.reference.date, readings)
    .filter(({ isLate }) => isLate)
    .toSorted(latestFirst)
  return (
    <Trans
      i18nKey="brief.next.sources"
      count={late.length}
      components={{
        late: <CountLink count={late.length} target={qualityTarget({ sources: 'late' })} />,
        names: (
          <NodeList
            items={late.map(({ id, source }) => ({
              id,
              node: (
                <RecordLink kind="source" id={id}>
                  <DataText>{source.name}</DataText>
                </RecordLink>
              ),
            }))}
          />
        ),
      }}
    />
  )
}
