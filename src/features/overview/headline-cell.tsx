import { Trans } from 'react-i18next'
import type { ResourceState } from '../../api/resource-state'
import { useErrorText } from '../../components/error-note'
import { CountLink } from '../../components/count-link'
import { PageLink } from '../../components/page-link'
import { StatusShape } from '../../components/status-shape'
import { useComparison, useView } from '../../components/use-view'
import type { HeadlineId } from '../../domain/headline'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { toEpoch, wardTime } from '../../lib/dates'
import { Dumbbell } from './dumbbell'
import styles from './headline-cell.module.css'
import type { ShownFigure } from './headline-figures'
import type { HeadlineLinks } from './headline-links'

interface Props {
  id: HeadlineId
  figure: ResourceState<ShownFigure>
  links: HeadlineLinks[HeadlineId]
}

/** One headline figure in each of its states; another one's failure does not touch it. */
export function HeadlineCell({ id, figure, links }: Props) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const isReady = figure.state === 'ready'
  const days = isReady ? figure.data.days : null
  return (
    <li
      className={styles.cell}
      data-figure={id}
      data-value={isReady ? (figure.data.value ?? '') : undefined}
    >
      <p className={styles.label}>
        {isReady && <StatusShape token={figure.data.token} />}
        {days === null && id === 'due-soon'
          ? t('overview.headline.label.due-soon-unknown')
          : t(`overview.headline.label.${id}`, { days: days ?? '' })}
      </p>
      {figure.state === 'ready' && <Value figure={figure.data} links={links} />}
      {figure.state === 'loading' && <p className={styles.waiting} aria-hidden="true" />}
      {figure.state === 'error' && (
        <div className={styles.failed}>
          <p>{errorText(figure.error)}.</p>
          <button type="button" className={styles.retry} onClick={figure.retry}>
            {t('common.panel.retry')}
          </button>
        </div>
      )}
    </li>
  )
}

interface ValueProps {
  figure: ShownFigure
  links: Props['links']
}

function Value({ figure, links }: ValueProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, value, of, leftOut, unknown } = figure
  if (value === null) {
    const isUnread = unknown !== null && unknown > 0
    const reason = of !== null && of > 0 ? 'unjudged' : 'missing'
    return (
      <p className={styles.missing}>
        {isUnread ? (
          <Trans
            i18nKey="overview.headline.unread"
            count={unknown}
            components={{
              unknown: <CountLink count={unknown} target={links.unread ?? links.value} />,
            }}
          />
        ) : (
          t(`overview.headline.${reason}.${id}`)
        )}
      </p>
    )
  }
  const isPoints = id === 'disbursement'
  return (
    <>
      <p className={styles.value}>
        <PageLink target={links.value} className={styles.number}>
          {isPoints ? format.signed(value, 1) : format.integer(value)}
        </PageLink>{' '}
        <span className={styles.unit}>
          {of !== null && links.of ? (
            <Trans
              i18nKey="overview.headline.of"
              values={{ unit: t(`overview.headline.unit.${id}`, { count: of }) }}
              components={{ of: <CountLink count={of} target={links.of} /> }}
            />
          ) : (
            t(`overview.headline.unit.${id}`, { count: value })
          )}
          {leftOut !== null && leftOut > 0 && (
            <span className={styles.leftOut}>
              <Trans
                i18nKey={isPoints ? 'overview.headline.leftOut' : 'overview.headline.notJudged'}
                count={leftOut}
                components={{
                  leftOut: <CountLink count={leftOut} target={links.leftOut ?? links.value} />,
                }}
              />
            </span>
          )}
        </span>
      </p>
      <Change figure={figure} links={links} />
    </>
  )
}

function Change({ figure, links }: ValueProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const view = useView()
  const { isOn } = useComparison()
  const { id, value, then, change, token, thenAt } = figure
  const comparedId = view.state === 'ready' ? (view.data.comparedWith?.id ?? null) : null
  const before = links.before(comparedId)
  if (value !== null && then !== null && change === null && before) {
    return (
      <p className={styles.change}>
        <Trans
          i18nKey="overview.headline.unsure"
          components={{ then: <PageLink target={before}>{format.integer(then)}</PageLink> }}
        />
      </p>
    )
  }
  if (value === null || then === null || change === null) {
    // Who has switched the comparison off does not want to be told that there is none.
    return <p className={styles.change}>{isOn && t('overview.headline.noChange')}</p>
  }
  const isPoints = id === 'disbursement'
  const kind = isPoints ? 'points' : thenAt === null ? 'count' : 'reading'
  const decimals = isPoints ? 1 : 0
  const isWorse = isPoints ? change < 0 : change > 0
  const direction = change === 0 ? 'same' : isWorse ? 'worse' : 'better'
  const thenText = isPoints ? format.signed(then, 1) : format.integer(then)
  return (
    <p className={styles.change}>
      <Dumbbell then={then} now={value} token={token} />
      <span className={styles.words} data-token={isWorse ? token : 'none'}>
        <Trans
          i18nKey={`overview.headline.change.${kind}.${direction}`}
          values={{
            change: format.decimal(Math.abs(change), decimals),
            time: thenAt === null ? '' : wardTime(toEpoch(thenAt)),
          }}
          components={{
            strong: <strong />,
            then: before ? (
              <PageLink target={before}>{thenText}</PageLink>
            ) : (
              <span>{thenText}</span>
            ),
          }}
        />
      </span>
    </p>
  )
}
