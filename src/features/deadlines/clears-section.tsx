import type { ReactNode } from 'react'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { PersonLink, UnitLink } from '../../components/ward-links'
import type { Task } from '../../contract/tasks'
import type { Ward } from '../../contract/ward'
import { judgeClears } from '../../domain/six-clears'
import type { Clear, ClearState } from '../../domain/six-clears'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './clears-section.module.css'

/** The six clears one by one: what each says, or that it says nothing and why. */
export function ClearsSection({ task, ward }: { task: Task; ward: Ward }) {
  const { t } = useTranslation()
  const format = useFormat()
  const clears = judgeClears(task)
  const missing = clears.filter(({ state }) => state !== 'clear')
  const content: Record<Clear, ReactNode> = {
    work: <DataText>{task.title}</DataText>,
    person: <PersonLink people={ward.people} id={task.ownerId} />,
    responsibility: <UnitLink units={ward.units} id={task.leadUnitId} isWhole />,
    product: <DataText>{task.deliverable ?? ''}</DataText>,
    result: <DataText>{task.expectedResult ?? ''}</DataText>,
    deadline: format.date(task.due),
  }
  return (
    <Panel
      id="task-clears"
      state="ready"
      title={
        missing.length === 0
          ? t('deadlines.clears.all')
          : t('deadlines.clearness.missing', {
              count: missing.length,
              clears: format.list(missing.map(({ clear }) => t(`deadlines.clears.${clear}`))),
            })
      }
      subtitle={t('deadlines.clearness.subtitle')}
    >
      <dl className={styles.clears}>
        {clears.map((state) => (
          <div key={state.clear} className={styles.clear} data-missing={state.state !== 'clear'}>
            <dt className={styles.name}>
              <span className={styles.square} aria-hidden="true" />
              {t(`deadlines.clearness.${state.clear}`)}
            </dt>
            <dd>{state.state === 'clear' ? content[state.clear] : <Unclear state={state} />}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Unclear({ state: { placeholder } }: { state: ClearState }) {
  const { t } = useTranslation()
  return (
    <>
      <strong className={styles.unclear}>{t('deadlines.clearness.unclear')}</strong>
      {placeholder === null ? (
        <span className={styles.why}>{`, ${t('deadlines.clearness.empty')}`}</span>
      ) : (
        <span className={styles.why}>
          {`, ${t('deadlines.clearness.placeholder')} `}
          <DataText>{`“${placeholder}”`}</DataText>
        </span>
      )}
    </>
  )
}
