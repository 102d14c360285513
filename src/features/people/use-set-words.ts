import { useMemo } from 'react'
import type { WardRules } from '../../contract/rules'
import { bucketEnds } from '../../domain/people'
import type { WorkBucket } from '../../domain/people'
import type { TaskSet } from '../../domain/task-sets'
import { useTranslation } from '../../i18n/use-translation'

/** The days between which open work stands, in words. */
export function useSetWords(rules: WardRules) {
  const { t } = useTranslation()
  return useMemo(() => {
    const soon = rules.task.dueSoonDays
    const { near, middle } = bucketEnds(rules)
    const daysOf = (set: string): { soon: number; from: number; to: number } => {
      if (set === 'near') return { soon, from: soon + 1, to: near }
      if (set === 'middle') return { soon, from: near + 1, to: middle }
      return { soon, from: middle, to: middle }
    }
    return {
      /** "8–14", for the head of a column */
      short: (bucket: WorkBucket) => t(`people.bucket.${bucket}`, daysOf(bucket)),
      /** "việc còn 8–14 ngày" */
      long: (set: TaskSet) => t(`people.bucketLong.${set}`, daysOf(set)),
    }
  }, [t, rules])
}
