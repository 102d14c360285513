import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { ApiError } from '../../api/errors'
import type { ResourceState } from '../../api/resource-state'
import { useTranslation } from '../../i18n/use-translation'
import { ExplanationProvider } from '../explanation'
import { PageHead } from '../page-head'
import { PageLink } from '../page-link'
import { Panel } from '../panel'
import { PanelNotes } from '../panel-notes'
import { ResourcePanel } from '../resource-panel'
import { Skeleton } from '../skeleton'
import { DetailPath } from './detail-path'

interface Props<Data, Found> {
  /** The id that the address names. */
  id: string
  /** The list that the record stands in: its path and its name. */
  list: { to: string; name: string }
  resource: ResourceState<Data>
  /** The record itself; null when the data does not know the id. */
  find: (data: Data, id: string) => Found | null
  /** The record's name, for the browser's title. */
  nameOf: (found: Found) => string
  /** Of the final height, in rem. */
  height: number
  /** Head and panels of the page. */
  children: (found: Found, data: Data) => ReactNode
}

/** One record at an address of its own: loading, failure, an unknown id, or the record. */
export function DetailPage<Data, Found>(props: Props<Data, Found>) {
  const { id, list, resource, find, nameOf, height, children } = props
  const { t } = useTranslation()
  const found = resource.state === 'ready' ? find(resource.data, id) : null
  const name = found === null ? id : nameOf(found)
  const title = <title>{t('shell.titleOf', { page: name, ward: t('shell.ward') })}</title>
  if (resource.state !== 'ready') {
    return (
      <>
        {title}
        <PageHead path={<DetailPath list={list} here={id} />} title={id} />
        <ResourcePanel
          id="detail"
          name={id}
          resource={resource}
          skeleton={<Skeleton height={height} />}
        >
          {() => null}
        </ResourcePanel>
      </>
    )
  }
  if (found === null) {
    return (
      <>
        {title}
        <PageHead
          path={<DetailPath list={list} here={id} />}
          title={t('detail.unknown.title', { id })}
        />
        <Panel id="unknown" state="empty" title={list.name}>
          <p>{t('detail.unknown.text')}</p>
          <p>
            <PageLink target={{ to: list.to, search: {} }}>
              {t('detail.unknown.back', { list: list.name })}
            </PageLink>
          </p>
        </Panel>
      </>
    )
  }
  return (
    <ExplanationProvider>
      {title}
      <FailureNotes failing={resource.failing} receivedAt={resource.receivedAt}>
        {children(found, resource.data)}
      </FailureNotes>
    </ExplanationProvider>
  )
}

interface NotesProps {
  failing: ApiError | null
  receivedAt: number
  children: ReactNode
}

/** A failed refresh is said; records that were set aside in the files are not the shown one's matter. */
function FailureNotes({ failing, receivedAt, children }: NotesProps) {
  const notes = useMemo(() => ({ findings: [], failing, receivedAt }), [failing, receivedAt])
  return <PanelNotes value={notes}>{children}</PanelNotes>
}
