import { Link, useSearchParams } from 'react-router'
import { sameProblemLevelLabels, sameProblemLevels } from '../../schema/challenges.ts'
import { categoryLabel, regionLabel, standardLabel } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import type { DemandCountsPartsFragment } from '../gql/graphql.ts'
import { useChanges } from '../live.ts'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { many } from '../time.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { DemandMap } from './demand-map.tsx'
import { demandQuery } from './demand-query.ts'
import { DemandRow } from './demand-row.tsx'

type Chosen = { category: string; region: string; level: string; standard: string }

const groups = [
  { name: 'category', title: 'Category', words: categoryLabel },
  { name: 'region', title: 'Region of a force that has it', words: regionLabel },
  { name: 'level', title: 'What forces would do', words: (value: string) => levelWords(value) },
  { name: 'standard', title: 'Standard', words: standardLabel },
] as const

const levelOf = (value: string) => sameProblemLevels.find((one) => one === value)
const levelWords = (value: string) => {
  const level = levelOf(value)
  return level ? sameProblemLevelLabels[level] : value
}

/** The same problem, across forces: a map, and the list that says the same. */
export default function Demand() {
  useTitle('Demand')
  const [search] = useSearchParams()
  const { organisation } = useViewer()
  const of = (name: keyof Chosen) => search.get(name) ?? ''
  const chosen = { category: of('category'), region: of('region'), level: of('level'), standard: of('standard') }
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    demandQuery,
    { ...chosen, level: levelOf(chosen.level) ?? null },
    (data) => data.demand.rows,
  )
  const changes = useChanges('board', 'challenges', query.reload)
  if (!query.data) return <Unready query={query} what="demand" />
  const { total, forces, counts } = query.data.demand
  return (
    <>
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">Demand</h1>
      <p className="govuk-body cb-reading">
        Which police force has which problem that waits for an answer, and how much it would do about it. A supplier
        sees here how many would use one good answer; a force sees with whom to share the work.
      </p>
      {organisation?.kind === 'charter_body' ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.curations()}>
            Curations and suggested join-ups
          </Link>
        </p>
      ) : null}
      <WithFilters filters={<FilterPanel groups={groupsOf(chosen, counts)} clear={paths.demand()} />}>
        <h2 className="govuk-heading-m">By force</h2>
        <DemandMap forces={forces} />
        <p className="govuk-body-s cb-muted">
          The number counts problems. Darker means more: interested, would pilot, would fund, and darkest a challenge of
          its own.
          {forces.some(({ force }) => force.isDemo) ? ' The made-up forces of this demo stand apart, at the left.' : ''}
        </p>
        <h2 className="govuk-heading-m">
          <span role="status">{many(total, 'problem')}</span>
        </h2>
        {rows.length > 0 ? (
          <RowList
            label="Problems, what most forces have first"
            rows={rows}
            keyOf={({ id }) => id}
            hasMore={hasMore}
            loadingMore={loadingMore}
            showMore={showMore}
          >
            {(problem) => <DemandRow problem={problem} />}
          </RowList>
        ) : (
          <Nothing filtered={Object.values(chosen).some(Boolean)} />
        )}
      </WithFilters>
    </>
  )
}

const Nothing = ({ filtered }: { filtered: boolean }) =>
  filtered ? (
    <EmptyState title="No problem fits these filters.">
      <Link className="govuk-link" to={paths.demand()}>
        Clear the filters
      </Link>
    </EmptyState>
  ) : (
    <EmptyState title="No problem waits for an answer now.">
      A force starts one by publishing a challenge. Other forces then add “We have this problem too” on its page.
    </EmptyState>
  )

function groupsOf(chosen: Chosen, counts: DemandCountsPartsFragment) {
  return groups
    .map(({ name, title, words }) => {
      const on = chosen[name]
      const gone = on && counts[name].every(({ value }) => value !== on) ? [{ value: on, count: 0 }] : []
      return {
        title,
        choices: [...counts[name], ...gone].map(({ value, count }) => ({
          words: words(value),
          count,
          chosen: value === on,
          to: withQuery(paths.demand(), { ...chosen, [name]: value === on ? '' : value }),
        })),
      }
    })
    .filter(({ choices }) => choices.length > 0)
}
