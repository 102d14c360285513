import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { useTranslation } from '../../i18n/use-translation'
import { qualityTarget } from './data-quality-search'

interface Props {
  total: number
  /** Files that could not be read. */
  failed: number
}

/** How much is wrong with the data, none included. */
export function FindingsTitle({ total, failed }: Props) {
  const { t } = useTranslation()
  const isOfReadOnly = total === 0 && failed > 0
  return (
    <>
      {isOfReadOnly ? (
        t('quality.findings.noneRead')
      ) : (
        <Trans
          i18nKey="quality.findings.title"
          count={total}
          components={{ all: <CountLink count={total} target={qualityTarget({})} /> }}
        />
      )}
      {failed > 0 && t('quality.findings.failed', { count: failed })}
    </>
  )
}
