import { useMeetingName } from '../../components/use-meeting-name'
import type { View } from '../../components/use-view'
import type { Ward } from '../../contract/ward'
import { findLastMeeting } from '../../domain/snapshots'
import { useTranslation } from '../../i18n/use-translation'
import type { TaskSet } from './deadlines-search'

/** The sets in the words of the page: "Quá hạn và 7 ngày tới", "Kết luận kỳ 10". */
export function useSetName(view: View, ward: Ward): (set: TaskSet) => string {
  const { t } = useTranslation()
  const meetingName = useMeetingName()
  const { snapshots } = view.index
  const last = findLastMeeting(snapshots, view.entry)
  const meeting = last ? meetingName(last, snapshots, 'short') : ''
  return (set) => t(`deadlines.set.${set}`, { days: ward.rules.task.dueSoonDays, meeting })
}
