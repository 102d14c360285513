import { Fragment, useMemo } from 'react'
import { Trans } from 'react-i18next'
import { Chart } from '../../charts/chart'
import { makeWardMap } from '../../charts/ward-map'
import { DataText } from '../../components/data-text'
import { Panel } from '../../components/panel'
import { RecordLink } from '../../components/record-link'
import type { Ward } from '../../contract/ward'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { buildProjectMapOption, cornersAround, pointsOf } from './build-project-map-option'
import type { DescribedProject } from './describe-project'
import styles from './project-map.module.css'

/** Where a project lies in the ward. */
export function ProjectMap({ row, ward }: { row: DescribedProject; ward: Ward }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { project, judged } = row
  const { location, areaIds } = project
  const land = useMemo(
    () => (location === null ? null : makeWardMap(ward, pointsOf(location))),
    [ward, location],
  )
  const input = useMemo(
    () =>
      location === null || land === null
        ? null
        : {
            ward: land,
            location,
            token: judged.token,
            corners: cornersAround(location),
            scaleLabel: (km: number) =>
              t('projects.one.map.scale', { km: format.decimal(km, Number.isInteger(km) ? 0 : 1) }),
          },
    [location, land, judged.token, t, format],
  )
  if (input === null || land === null) return null
  const names = new Map(
    ward.areas.features.map(({ properties }) => [properties.id, properties.name] as const),
  )
  return (
    <Panel
      id="map"
      state="ready"
      title={
        areaIds.length === 0 ? (
          t('projects.one.map.titleNoArea')
        ) : (
          <Trans
            i18nKey="projects.one.map.title"
            components={{
              areas: (
                <>
                  {areaIds.map((id, place) => (
                    <Fragment key={id}>
                      {place > 0 && ', '}
                      <RecordLink kind="area" id={id}>
                        <DataText>{names.get(id) ?? id}</DataText>
                      </RecordLink>
                    </Fragment>
                  ))}
                </>
              ),
            }}
          />
        )
      }
    >
      <figure className={styles.figure}>
        <Chart build={buildProjectMapOption} input={input} map={land.map} className={styles.map} />
        <svg viewBox="0 0 12 22" className={styles.north} aria-hidden="true">
          <path d="M6 21V2M2.5 6 6 1.5 9.5 6" />
        </svg>
        <span className={styles.northName} aria-hidden="true">
          {t('projects.one.map.north')}
        </span>
        <figcaption className={styles.caption}>
          {ward.areasAre === 'schematic' && t('projects.one.map.schematic')}
        </figcaption>
      </figure>
    </Panel>
  )
}
