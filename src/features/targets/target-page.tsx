import { useParams } from '@tanstack/react-router'
import { DetailPage } from '../../components/detail/detail-page'
import { useTranslation } from '../../i18n/use-translation'
import type { TargetsData } from './use-targets'
import { TargetDetail } from './target-detail'
import { nameOf } from './use-target-words'
import { useTargets } from './use-targets'

const find = ({ indicators }: TargetsData, id: string) =>
  indicators.items.find((indicator) => indicator.id === id) ?? null

const idOf = ({ id }: { id?: string }): string => id ?? ''

/** One target: its path, what was reached, where that leads, and how its status came about. */
export function TargetPage() {
  const { t } = useTranslation()
  const id = useParams({ strict: false, select: idOf })
  return (
    <DetailPage
      id={id}
      list={{ to: '/targets', name: t('shell.pages.targets') }}
      resource={useTargets()}
      find={find}
      nameOf={nameOf}
      height={56}
    >
      {(_found, data) => <TargetDetail key={id} id={id} data={data} />}
    </DetailPage>
  )
}
