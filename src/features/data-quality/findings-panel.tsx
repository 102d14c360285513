import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useTranslation } from '../../i18n/use-translation'
import { FindingsReady } from './findings-ready'
import { useQualityFiles } from './use-quality-files'

/** Everything that was set aside or is odd in any file behind the page. */
export function FindingsPanel() {
  const { t } = useTranslation()
  const { resource, failed, isAllFailed } = useQualityFiles()
  const findings = resource.state === 'ready' ? resource.findings : []
  return (
    <ResourcePanel
      id="findings"
      name={t('quality.findings.name')}
      resource={resource}
      skeleton={<Skeleton height={20} />}
    >
      {(data) => (
        <FindingsReady
          key={data.view.snapshotId}
          files={data}
          setAside={findings}
          failed={failed}
          isAllFailed={isAllFailed}
        />
      )}
    </ResourcePanel>
  )
}
