import { FigureSwitch } from '../../components/figure-switch'
import { TableActions } from '../../components/data-table/table-actions'
import { PageHead } from '../../components/page-head'
import { useTranslation } from '../../i18n/use-translation'
import { boardFigure } from './targets-search'
import { TargetsChanges, TargetsTitle } from './targets-changes'
import { useScopeName } from './use-scope-name'
import type { TargetList } from './use-target-list'
import type { TargetsData } from './use-targets'

interface Props {
  data: TargetsData
  list: TargetList
}

/** The finding of the page, what changed, and how its figures stand and leave. */
export function TargetsHead({ data, list }: Props) {
  const { t } = useTranslation()
  const { ward } = data
  const { rows, model, search } = list
  const name = useScopeName(ward)(search.scope)
  if (rows.length === 0) return <PageHead title={t('targets.page.emptyTitle', { scope: name })} />
  return (
    <PageHead
      title={<TargetsTitle data={data} list={list} />}
      line={<TargetsChanges data={data} list={list} />}
      tools={
        <>
          <FigureSwitch id={boardFigure} />
          <TableActions model={model} name={`chi-tieu-${search.scope}`} date={ward.asOf} />
        </>
      }
    />
  )
}
