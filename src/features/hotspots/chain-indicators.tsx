import { indicatorsQuery } from '../../api/queries/indicators'
import { useOptionalSnapshotFile } from '../../api/use-snapshot-file'
import { DataText } from '../../components/data-text'
import { useRecordLines } from '../../components/detail/use-record-lines'
import { RecordLink } from '../../components/record-link'
import { judgeIndicator } from '../../domain/indicator-status'
import type { JudgedProject } from '../../domain/project-status'
import { useTranslation } from '../../i18n/use-translation'
import { Step } from './chain-step'
import type { HotspotsData } from './use-hotspots'

interface Props {
  data: HotspotsData
  project: JudgedProject
}

/** The targets that the project serves, at the end of the chain. */
export function ChainIndicators({ data, project }: Props) {
  const { t } = useTranslation()
  const lines = useRecordLines()
  const { view, ward } = data
  const resource = useOptionalSnapshotFile(view, indicatorsQuery)
  const file = resource.state === 'ready' ? resource.data : null
  return project.project.indicatorIds.map((id) => {
    const indicator = file?.items.find((item) => item.id === id)
    const line =
      indicator && lines.indicator(judgeIndicator(indicator, ward.rules, view.entry.asOf))
    return (
      <Step
        key={id}
        label={t('hotspots.chain.indicator')}
        name={
          <RecordLink kind="indicator" id={id}>
            <DataText>{indicator?.shortName ?? indicator?.name ?? id}</DataText>
          </RecordLink>
        }
        token={line?.token ?? null}
        figure={line?.word}
        note={line?.exception ?? line?.facts}
      />
    )
  })
}
