import { DataText } from '../../components/data-text'
import { PageHead } from '../../components/page-head'
import { ResourcePanel } from '../../components/resource-panel'
import { Skeleton } from '../../components/skeleton'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { ProgrammeFinding } from './programme-finding'
import { ProgrammePanel } from './programme-panel'
import { useProgramme, useProgrammeTree } from './use-programme'
import type { ProgrammeData } from './use-programme'

/** The resolution's programme as a tree, with what is linked to each part of it. */
export function ProgrammePage() {
  const { t } = useTranslation()
  const resource = useProgramme()
  return (
    <>
      {resource.state === 'ready' ? (
        <Head data={resource.data} />
      ) : (
        <PageHead title={t('programme.name')} />
      )}
      <ResourcePanel
        id="programme"
        name={t('programme.name')}
        resource={resource}
        skeleton={<Skeleton height={66} />}
      >
        {(data) => <ProgrammePanel data={data} />}
      </ResourcePanel>
    </>
  )
}

function Head({ data }: { data: ProgrammeData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const tree = useProgrammeTree(data)
  const { number, title, date } = data.programme.resolution
  return (
    <PageHead
      title={tree.found.solutions === 0 ? t('programme.name') : <ProgrammeFinding tree={tree} />}
      line={<DataText>{t('programme.line', { title, number, date: format.date(date) })}</DataText>}
    />
  )
}
