import { DataText } from '../../components/data-text'
import { FactList } from '../../components/detail/fact-list'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardDate } from '../../lib/dates'
import type { DetailProps } from './detail-props'

/** Where it is, who answers for it, where its figures come from and how old they are. */
export function AboutPanel({ row, data, list: { words } }: DetailProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { judged, hotspot, areaName, owner, source, isSourceLate } = row
  const { ward } = data
  const { mitigation, cause } = hotspot
  const unitId = owner?.unitId ?? source?.unitId ?? null
  const unit = ward.units.find(({ id }) => id === unitId)
  const ownerId = mitigation?.ownerId ?? null
  const reported = source?.reportedAt ?? null
  const items = [
    { label: t('hotspots.about.code'), value: hotspot.id },
    {
      label: t('hotspots.about.area'),
      value: (
        <RecordLink kind="area" id={hotspot.areaId}>
          <DataText>{areaName}</DataText>
        </RecordLink>
      ),
    },
    { label: t('hotspots.about.level'), value: t(`hotspots.level.${hotspot.level}`) },
    { label: t('hotspots.about.state'), value: t(`hotspots.state.${hotspot.state}`) },
    {
      label: t('hotspots.about.watched'),
      value:
        hotspot.monitoredSince === null
          ? t('hotspots.about.notWatched')
          : format.date(hotspot.monitoredSince),
    },
    ...(cause === undefined || cause.trim() === ''
      ? []
      : [{ label: t('hotspots.about.cause'), value: <DataText>{cause}</DataText> }]),
    {
      label: t('hotspots.about.owner'),
      value:
        ownerId === null ? (
          t('hotspots.mitigation.noOwner')
        ) : (
          <RecordLink kind="person" id={ownerId}>
            <DataText>
              {owner === null
                ? ownerId
                : owner.name === null
                  ? owner.position
                  : `${owner.name}, ${owner.position}`}
            </DataText>
          </RecordLink>
        ),
    },
    ...(unitId === null
      ? []
      : [
          {
            label: t('hotspots.about.unit'),
            value: (
              <RecordLink kind="unit" id={unitId}>
                <DataText>{unit?.name ?? unitId}</DataText>
              </RecordLink>
            ),
          },
        ]),
    {
      label: t('hotspots.about.source'),
      value: source ? (
        <>
          <RecordLink kind="source" id={source.id}>
            <DataText>{source.name}</DataText>
          </RecordLink>
          {reported !== null && `, ${format.date(wardDate(toEpoch(reported)))}`}
          {isSourceLate && ` (${t('hotspots.about.sourceLate')})`}
        </>
      ) : (
        t('hotspots.about.unknownSource', { id: hotspot.sourceId })
      ),
    },
    {
      label: t('hotspots.about.readBy'),
      value: words.readBy(judged) ?? t('hotspots.one.noReading'),
    },
  ]
  return (
    <Panel id="hotspot-about" state="ready" title={t('hotspots.about.name')}>
      <FactList items={items} />
    </Panel>
  )
}
