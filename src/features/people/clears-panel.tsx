import { Trans } from 'react-i18next'
import { Panel } from '../../components/panel'
import type { Ward } from '../../contract/ward'
import type { WorkByPeople } from '../../domain/people'
import { sixClears } from '../../domain/six-clears'
import { useTranslation } from '../../i18n/use-translation'
import styles from './clears-panel.module.css'
import { everybody } from './people-search'
import { SetCount } from './set-count'
import { useSetWords } from './use-set-words'

interface Props {
  work: WorkByPeople
  ward: Ward
}

/** Which of the six clears open work has, and which it lacks. */
export function ClearsPanel({ work, ward }: Props) {
  const { t } = useTranslation()
  const words = useSetWords(ward.rules)
  const { missing, of } = work.all.clears
  const worst = sixClears.reduce((most, clear) => (missing[clear] > missing[most] ? clear : most))
  const carrier = { kind: 'unit', id: everybody, name: t('people.name') } as const
  return (
    <Panel
      id="six-clears"
      state={of === 0 ? 'empty' : 'ready'}
      title={
        of === 0
          ? t('people.clears.none')
          : t('people.clears.title', {
              count: missing[worst],
              of,
              clear: t(`people.clear.${worst}`),
            })
      }
      subtitle={t('people.clears.subtitle')}
    >
      {of > 0 && (
        <ul className={styles.list}>
          {sixClears.map((clear) => (
            <li key={clear} className={styles.row}>
              <span className={styles.name}>
                {t('people.clears.has', { clear: t(`people.clear.${clear}`) })}
              </span>
              <span className={styles.bar} aria-hidden="true">
                <span
                  className={styles.has}
                  style={{ inlineSize: `${(100 * (of - missing[clear])) / of}%` }}
                />
                {missing[clear] > 0 && <span className={styles.lacks} />}
              </span>
              <span className={styles.value} data-lacks={missing[clear] > 0}>
                {missing[clear] === 0 ? (
                  t('people.clears.whole')
                ) : (
                  <Trans
                    i18nKey="people.clears.missing"
                    components={{
                      count: (
                        <SetCount
                          carrier={carrier}
                          set={clear}
                          count={missing[clear]}
                          what={words.long(clear)}
                        />
                      ),
                    }}
                  />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {of > 0 && (
        <p className={styles.axis} aria-hidden="true">
          <span>0</span>
          <span>50</span>
          <span>{t('people.column.percent', { percent: 100 })}</span>
        </p>
      )}
      <p className={styles.rule}>{t('people.clears.rule')}</p>
    </Panel>
  )
}
