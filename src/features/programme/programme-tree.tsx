import { Fragment } from 'react'
import { DataText } from '../../components/data-text'
import { StatusShape } from '../../components/status-shape'
import type { View } from '../../components/use-view'
import type { Ward } from '../../contract/ward'
import type { ProgrammeTree as Tree, RollUp } from '../../domain/programme'
import { useTranslation } from '../../i18n/use-translation'
import { LinkedRows } from './linked-rows'
import { PartLink } from './part-link'
import { outsideRow, wholeRow } from './programme-search'
import type { ProgrammeSearch } from './programme-search'
import styles from './programme-tree.module.css'
import { TreeRow } from './tree-row'
import { strayBranch } from './tree-rows'
import type { ShownBranch } from './tree-rows'
import { useTreeColumns } from './use-tree-columns'

interface Props {
  view: View
  ward: Ward
  tree: Tree
  shown: readonly ShownBranch[]
  search: ProgrammeSearch
  update: (change: Partial<ProgrammeSearch>) => void
}

/** Key tasks and breakthroughs, their solutions, and under the opened one what is linked to it. */
export function ProgrammeTree({ view, ward, tree, shown, search, update }: Props) {
  const { t } = useTranslation()
  const columns = useTreeColumns(view)
  const { item, part, folded } = search
  const longest = Math.max(...tree.branches.map(({ work }) => work.tasks.length))
  const common = { units: ward.units, columns }
  const linked = (id: string, work: RollUp, ownerId?: string | null) =>
    item === id && (
      <tr className={styles.linked}>
        <td colSpan={columns.length + 1}>
          <LinkedRows
            item={id}
            work={work}
            part={part}
            ward={ward}
            {...(ownerId === undefined ? {} : { ownerId })}
          />
        </td>
      </tr>
    )

  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('programme.caption')}</caption>
      <colgroup>
        <col />
        {columns.map(({ id }) => (
          <col key={id} data-column={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('programme.column.name')}</th>
          {columns.map(({ id, header }) => (
            <th key={id} scope="col" data-column={id}>
              {isStatus(id) && <StatusShape token={id} />}
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TreeRow
          {...common}
          item={wholeRow}
          level="all"
          code={null}
          name={t('programme.all')}
          leadUnitId={null}
          work={tree.all}
          longest={null}
          isMarked={item === wholeRow}
        >
          {t('programme.all')}
        </TreeRow>
        {part !== 'whole' && linked(wholeRow, tree.all)}
        {shown.map(({ node, id, solutions, isFolded }) => {
          const { branch, work } = node
          const name = branch?.name ?? t('programme.noBranch')
          const fold = () =>
            update({
              folded: isFolded ? folded.filter((other) => other !== id) : [...folded, id],
              // A row that is folded away cannot stay open.
              ...(solutions.some(({ solution }) => solution.id === item) ? closed : {}),
            })
          return (
            <Fragment key={id}>
              <TreeRow
                {...common}
                item={id}
                level="branch"
                code={branch?.code ?? null}
                name={name}
                leadUnitId={branch?.leadUnitId ?? null}
                work={work}
                longest={longest}
                isMarked={item === id}
                toggle={
                  solutions.length === 0 || id === strayBranch
                    ? undefined
                    : {
                        isOpen: !isFolded,
                        label: t('programme.toggleBranch', { code: branch?.code }),
                        press: fold,
                      }
                }
              >
                {branch === null ? (
                  name
                ) : (
                  <PartLink to={{ item: id, part: 'whole' }} className={styles.link}>
                    <DataText>{name}</DataText>
                  </PartLink>
                )}
              </TreeRow>
              {part !== 'whole' && linked(id, work)}
              {!isFolded &&
                solutions.map(({ solution, work: own }) => (
                  <Fragment key={solution.id}>
                    <TreeRow
                      {...common}
                      item={solution.id}
                      level="solution"
                      code={solution.code}
                      name={solution.name}
                      leadUnitId={solution.leadUnitId}
                      work={own}
                      longest={longest}
                      isMarked={item === solution.id}
                      toggle={
                        own.isGap
                          ? undefined
                          : {
                              isOpen: item === solution.id,
                              label: t('programme.toggleSolution', { code: solution.code }),
                              press: () =>
                                update(
                                  item === solution.id
                                    ? closed
                                    : { item: solution.id, part: 'whole' },
                                ),
                            }
                      }
                      instead={
                        own.isGap ? (
                          <span className={styles.gap}>{t('programme.gap')}</span>
                        ) : undefined
                      }
                    >
                      <PartLink to={{ item: solution.id, part: 'whole' }} className={styles.link}>
                        <DataText>{solution.name}</DataText>
                      </PartLink>
                    </TreeRow>
                    {linked(solution.id, own, solution.ownerId)}
                  </Fragment>
                ))}
            </Fragment>
          )
        })}
        <TreeRow
          {...common}
          item={outsideRow}
          level="branch"
          code={null}
          name={t('programme.outside')}
          leadUnitId={null}
          work={tree.outside}
          longest={longest}
          isMarked={item === outsideRow}
          instead={
            tree.outside.isGap ? (
              <span className={styles.quiet}>{t('programme.nothingOutside')}</span>
            ) : undefined
          }
        >
          {tree.outside.isGap ? (
            t('programme.outside')
          ) : (
            <PartLink to={{ item: outsideRow, part: 'whole' }} className={styles.link}>
              {t('programme.outside')}
            </PartLink>
          )}
        </TreeRow>
        {linked(outsideRow, tree.outside)}
      </tbody>
    </table>
  )
}

const closed = { item: null, part: 'whole' } as const

const statusColumns = ['overdue', 'at-risk', 'no-data', 'on-track', 'done'] as const

const isStatus = (id: string): id is (typeof statusColumns)[number] =>
  statusColumns.some((known) => known === id)
