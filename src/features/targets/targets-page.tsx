import { useTranslation } from 'react-i18next'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { TargetsTable } from './targets-table'
import { useTargets } from './use-targets'

/** All indicators, one set at a time, each with how its status was reached. */
export function TargetsPage() {
  const { t } = useTranslation()
  return (
    <ResourcePanel
      id="targets-table"
      name={t('shell.pages.targets')}
      resource={useTargets()}
      skeleton={<Skeleton height={40} />}
    >
      {(data) => <TargetsTable data={data} />}
    </ResourcePanel>
  )
}
