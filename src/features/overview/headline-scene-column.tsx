import { Trans } from 'react-i18next'
import type { ResourceState } from '../../api/resource-state'
import { DataText } from '../../components/data-text'
import { useErrorText } from '../../components/error-note'
import { StatusShape } from '../../components/status-shape'
import type { StatusCounts } from '../../domain/status'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { ShownFigure } from './headline-figures'
import { barOrder } from './headline-scene-facts'
import type { SceneColumnId, SceneFacts } from './headline-scene-facts'
import styles from './headline-scene.module.css'

interface Props {
  id: SceneColumnId
  figure: ResourceState<ShownFigure>
  facts: SceneFacts | null
}

/** One number, readable from across the room. */
export function HeadlineSceneColumn({ id, figure, facts }: Props) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  if (figure.state !== 'ready') {
    return (
      <li className={styles.column} data-figure={id}>
        <p className={styles.label}>{t(`wall.headline.label.${id}`)}</p>
        {figure.state === 'error' && <p className={styles.missing}>{errorText(figure.error)}.</p>}
      </li>
    )
  }
  const { value, of, token } = figure.data
  if (value === null) {
    return (
      <li className={styles.column} data-figure={id} data-value="">
        <p className={styles.label}>
          <StatusShape token="no-data" />
          {t(`wall.headline.label.${id}`)}
        </p>
        <p className={styles.missing}>{t(`overview.headline.missing.${id}`)}</p>
      </li>
    )
  }
  return (
    <li className={styles.column} data-figure={id} data-value={value}>
      <Number id={id} value={value} of={of} />
      <p className={styles.label}>
        <StatusShape token={token} />
        {t(`wall.headline.label.${id}`)}
      </p>
      <Change figure={figure.data} />
      {facts && <Statuses counts={facts.counts} />}
      {facts?.worst && (
        <p className={styles.worst}>
          <Worst id={id} worst={facts.worst} />
        </p>
      )}
    </li>
  )
}

function Number({ id, value, of }: { id: SceneColumnId; value: number; of: number | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <p className={styles.value} data-digits={String(value).length}>
      <span className={styles.number}>{format.integer(value)}</span>
      {of !== null && (
        <span className={styles.of}>{t(`wall.headline.of.${id}`, { count: of })}</span>
      )}
    </p>
  )
}

function Change({ figure: { change, then, token } }: { figure: ShownFigure }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (change === null || then === null) {
    return <p className={styles.change}>{t('overview.headline.noChange')}</p>
  }
  const direction = change === 0 ? 'same' : change > 0 ? 'worse' : 'better'
  return (
    <p className={styles.change} data-token={token}>
      <Trans
        i18nKey={`wall.headline.change.${direction}`}
        values={{ change: format.integer(Math.abs(change)), then: format.integer(then) }}
        components={{ strong: <strong /> }}
      />
    </p>
  )
}

/** How all of them stand: a bar in parts, and the numbers of its parts. */
function Statuses({ counts }: { counts: StatusCounts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const tokens = barOrder.filter((token) => counts[token] > 0)
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {tokens.map((token) => (
          <span key={token} data-token={token} style={{ flexGrow: counts[token] }} />
        ))}
      </div>
      <ul className={styles.counts}>
        {tokens.map((token) => (
          <li key={token}>
            <StatusShape token={token} label={t(`common.status.${token}`)} />
            {format.integer(counts[token])}
          </li>
        ))}
      </ul>
    </>
  )
}

function Worst({ id, worst }: { id: SceneColumnId; worst: NonNullable<SceneFacts['worst']> }) {
  const { t } = useTranslation()
  const format = useFormat()
  const components = { strong: <strong />, name: <DataText>{worst.name}</DataText> }
  if (id !== 'below-path') {
    return (
      <Trans
        i18nKey="wall.headline.longest"
        values={{ days: format.integer(worst.value) }}
        components={components}
      />
    )
  }
  if (worst.value === null)
    return (
      <>
        {t('wall.headline.farthestWithout')} <DataText>{worst.name}</DataText>
      </>
    )
  return (
    <Trans
      i18nKey="wall.headline.farthest"
      values={{ percent: format.decimal(worst.value, 1) }}
      components={components}
    />
  )
}
