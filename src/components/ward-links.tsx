import type { Person, Ward } from '../contract/ward'
import { useTranslation } from '../i18n/use-translation'
import { DataText } from './data-text'
import { RecordLink } from './record-link'

interface UnitProps {
  units: Ward['units']
  /** null: nobody says which unit. */
  id: string | null
  /** The whole name, where there is room for it. */
  isWhole?: boolean
}

/** A unit by its name, which leads to its work; one that the ward does not list stays its id. */
export function UnitLink({ units, id, isWhole = false }: UnitProps) {
  const { t } = useTranslation()
  if (id === null) return t('records.noUnit')
  const unit = units.find((known) => known.id === id)
  if (unit === undefined) return <DataText>{id}</DataText>
  return (
    <RecordLink kind="unit" id={id} title={unit.name}>
      <DataText>{isWhole ? unit.name : (unit.shortName ?? unit.name)}</DataText>
    </RecordLink>
  )
}

/** How a person is called: the name with the post where the ward publishes it, else the post. */
export const personName = ({ name, position }: Person): string =>
  name === null ? position : `${name}, ${position}`

interface PersonProps {
  people: Ward['people']
  /** null: nobody is named. */
  id: string | null
}

/** A person by post, which leads to that person's work. */
export function PersonLink({ people, id }: PersonProps) {
  const { t } = useTranslation()
  if (id === null) return t('records.noOwner')
  const person = people.find((known) => known.id === id)
  if (person === undefined) return <DataText>{id}</DataText>
  return (
    <RecordLink kind="person" id={id}>
      <DataText>{personName(person)}</DataText>
    </RecordLink>
  )
}
