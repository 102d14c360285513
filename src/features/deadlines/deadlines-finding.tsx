import { Trans } from 'react-i18next'
import { CountLink } from '../../components/count-link'
import { useTranslation } from '../../i18n/use-translation'
import { tasksTarget } from './deadlines-search'

interface Props {
  overdue: number
  /** Of those, for more than 30 days. */
  old: number
}

/** The finding on overdue work, the same words and numbers wherever it stands. */
export function DeadlinesFinding({ overdue, old }: Props) {
  const { t } = useTranslation()
  if (overdue === 0) return t('deadlines.panel.none')
  return (
    <Trans
      i18nKey={old === 0 ? 'deadlines.panel.young' : 'deadlines.panel.old'}
      count={overdue}
      components={{
        old: (
          <CountLink
            count={old}
            target={tasksTarget({ status: ['overdue'], age: ['31-60', 'over-60'] })}
          />
        ),
        overdue: <CountLink count={overdue} target={tasksTarget({ status: ['overdue'] })} />,
      }}
    />
  )
}
