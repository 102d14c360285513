import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { qualityTarget } from './data-quality-search'

interface Props {
  late: number
  total: number
}

/** How many sources are late, each number leading to its rows. */
export function SourcesFinding({ late, total }: Props) {
  return (
    <Trans
      i18nKey="quality.sources.title"
      count={late}
      components={{
        late: <CountLink count={late} target={qualityTarget({ sources: 'late' })} />,
        total: <CountLink count={total} target={qualityTarget({})} />,
      }}
    />
  )
}
