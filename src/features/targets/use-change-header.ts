import { useMeetingName } from '../../components/use-meeting-name'
import type { View } from '../../components/use-view'
import { useTranslation } from '../../i18n/use-translation'

/** "± kỳ 10": the head of the column of changes. */
export function useChangeHeader({ comparedWith, index }: View): string {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  if (comparedWith === null) return t('targets.columns.noChange')
  return t('targets.columns.change', {
    meeting: meetingName(comparedWith, index.snapshots, 'short'),
  })
}
