import { indicatorsQuery } from '../../../api/queries/indicators'
import { projectsQuery } from '../../../api/queries/projects'
import { summaryQuery } from '../../../api/queries/summary'
import { useComparedFile } from '../../../api/use-snapshot-file'
import { useView } from '../../../components/use-view'

/** Keeps the files compared with at hand, so that no scene has to wait for them when its turn comes. */
export function useKeptFiles(): void {
  const view = useView()
  const shown = view.state === 'ready' ? view.data : null
  useComparedFile(shown, summaryQuery)
  useComparedFile(shown, indicatorsQuery)
  useComparedFile(shown, projectsQuery)
}
