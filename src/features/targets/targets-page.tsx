import { PageHead } from '../../components/page-head'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useTranslation } from '../../i18n/use-translation'
import { boardFigure } from './targets-search'
import { TargetsReady } from './targets-ready'
import { useTargets } from './use-targets'

/** All indicators, one set at a time, each with how its status was reached. */
export function TargetsPage() {
  const { t } = useTranslation()
  const resource = useTargets()
  return (
    <>
      {resource.state !== 'ready' && <PageHead title={t('shell.pages.targets')} />}
      <ResourcePanel
        id={boardFigure}
        name={t('shell.pages.targets')}
        resource={resource}
        skeleton={<Skeleton height={40} />}
      >
        {(data) => <TargetsReady data={data} />}
      </ResourcePanel>
    </>
  )
}
