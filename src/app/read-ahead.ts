import type { QueryClient } from '@tanstack/react-query'
import { pageBase } from '../api/paths'
import { hotspotsQuery } from '../api/queries/hotspots'
import { indicatorsQuery } from '../api/queries/indicators'
import { projectsQuery } from '../api/queries/projects'
import { liveReadingsQuery, snapshotReadingsQuery } from '../api/queries/readings'
import { snapshotIndexQuery } from '../api/queries/snapshot-index'
import { summaryQuery } from '../api/queries/summary'
import { wardQuery } from '../api/queries/ward'
import type { ResourceQuery } from '../api/resource-query'
import { makeView } from '../api/view'
import { loadDrawing } from '../charts/drawing'
import { viewSearch } from '../components/use-view'
import { router } from './router'

// Longer, and the page would stand still where its skeletons could show that it comes.
const patienceMs = 100

/**
 * Waits a moment for what the overview's first drawing needs. On a later visit, and where the script
 * was the last to come over the line, all of it is there: the page is then drawn once, with its data,
 * and not once for each file. What does not come in time, or fails, is the panels' to wait for.
 */
export async function readAhead(client: QueryClient): Promise<void> {
  const read = [router.load(), readOverview(client)]
  const isOverview = [pageBase(), `${pageBase()}index.html`].includes(
    location.origin + location.pathname,
  )
  if (isOverview) read.push(loadDrawing())
  await Promise.race([
    Promise.allSettled(read),
    new Promise((resolve) => setTimeout(resolve, patienceMs)),
  ])
}

async function readOverview(client: QueryClient): Promise<void> {
  const { data: index } = await client.query(snapshotIndexQuery())
  const choice = viewSearch.parse(Object.fromEntries(new URLSearchParams(location.search)))
  const shown = choice.snapshot ?? index.latest
  const entry = index.snapshots.find(({ id }) => id === shown)
  if (!entry) return
  const { comparedWith, following } = makeView(index, entry, choice, 0)
  const prefetch = <Data>(query: ResourceQuery<Data>) => client.query(query)
  await Promise.allSettled([
    following ? prefetch(liveReadingsQuery()) : prefetch(snapshotReadingsQuery(entry.id)),
    prefetch(wardQuery(entry.id)),
    prefetch(indicatorsQuery(entry.id)),
    prefetch(projectsQuery(entry.id)),
    prefetch(hotspotsQuery(entry.id)),
    prefetch(summaryQuery(entry.id)),
    ...(comparedWith
      ? [
          prefetch(indicatorsQuery(comparedWith.id)),
          prefetch(projectsQuery(comparedWith.id)),
          prefetch(summaryQuery(comparedWith.id)),
        ]
      : []),
  ])
}
