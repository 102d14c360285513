import { DataText } from '../../components/data-text'
import { FigureTable } from '../../components/figure-table'
import { RecordLink } from '../../components/record-link'
import { StatusWord } from '../../components/status-word'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { LateRow } from './late-rows'
import { useProjectWord } from './use-project-words'

interface Props {
  rows: readonly LateRow[]
  changeHeader: string
}

/** The chart's figures: dates in place of bars. */
export function LateProjectsTable({ rows, changeHeader }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const wordOf = useProjectWord()
  return (
    <FigureTable
      caption={t('projects.panel.figure')}
      rows={rows}
      rowKey={({ judged }) => judged.id}
      columns={[
        {
          id: 'name',
          header: t('projects.figure.name'),
          cell: ({ project }) => (
            <RecordLink kind="project" id={project.id} title={project.name}>
              <DataText>{project.shortName ?? project.name}</DataText>
            </RecordLink>
          ),
        },
        {
          id: 'status',
          header: t('projects.figure.status'),
          cell: ({ judged }) => <StatusWord token={judged.token}>{wordOf(judged)}</StatusWord>,
        },
        {
          id: 'due',
          header: t('projects.figure.due'),
          align: 'end',
          cell: ({ slip }) => <Due slip={slip} />,
        },
        {
          id: 'end',
          header: t('projects.figure.end'),
          align: 'end',
          cell: ({ slip }) => format.date(slip.end),
        },
        {
          id: 'days',
          header: t('projects.panel.days'),
          align: 'end',
          cell: ({ slip }) => format.signed(slip.days, 0),
        },
        {
          id: 'change',
          header: changeHeader,
          align: 'end',
          cell: ({ change }) => format.signed(change, 0),
        },
      ]}
    />
  )
}

/** The date in force; the first one too, where it was extended. */
function Due({ slip }: Pick<LateRow, 'slip'>) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!slip.isExtended) return format.date(slip.due)
  return (
    <>
      {format.date(slip.due)} ({t('projects.figure.firstDue', { date: format.date(slip.firstDue) })}
      )
    </>
  )
}
