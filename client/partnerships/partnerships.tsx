import { Link, useSearchParams } from 'react-router'
import {
  adoptionStageLabels,
  adoptionStages,
  type PartnershipState,
  partnershipStates,
} from '../../schema/partnerships.ts'
import { categoryLabel, principleLabel, principles, regionLabel } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { PartnershipsQuery } from '../gql/graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { type FilterGroup, FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Tabs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { PartnershipRow } from './partnership-row.tsx'

const partnershipsQuery = graphql(`
  query Partnerships(
    $state: PartnershipState!
    $category: String
    $region: String
    $principle: String
    $force: String
    $adoption: AdoptionStage
    $after: String
  ) {
    partnershipCounts(state: $state) {
      states {
        key
        count
      }
      categories {
        key
        count
      }
      regions {
        key
        count
      }
      principles {
        key
        count
      }
      adoptions {
        key
        count
      }
      forces {
        count
        force {
          id
          name
          slug
        }
      }
    }
    partnerships(
      state: $state
      category: $category
      region: $region
      principle: $principle
      organisation: $force
      adoption: $adoption
      after: $after
    ) {
      edges {
        node {
          ...PartnershipLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const tabWords: Record<PartnershipState, string> = {
  forming: 'Forming',
  active: 'Active',
  completed: 'Completed',
  ended: 'Ended',
}
type Counts = PartnershipsQuery['partnershipCounts']
const filterNames = ['category', 'region', 'principle', 'force', 'adoption'] as const
type Filters = Record<(typeof filterNames)[number], string>
type Chosen = Filters & { state: PartnershipState }

export default function Partnerships() {
  useTitle('Partnerships')
  const [search] = useSearchParams()
  const chosen: Chosen = {
    state: partnershipStates.find((one) => one === search.get('state')) ?? 'active',
    category: search.get('category') ?? '',
    region: search.get('region') ?? '',
    principle: search.get('principle') ?? '',
    force: search.get('force') ?? '',
    adoption: search.get('adoption') ?? '',
  }
  const adoption = adoptionStages.find((stage) => stage === chosen.adoption) ?? null
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    partnershipsQuery,
    {
      state: chosen.state,
      category: chosen.category || null,
      region: chosen.region || null,
      principle: chosen.principle || null,
      force: chosen.force || null,
      adoption,
    },
    (data) => data.partnerships,
  )
  if (!query.data) return <Unready query={query} what="partnerships" />
  const { partnershipCounts: counts } = query.data
  const countOf = (state: string) => counts.states.find(({ key }) => key === state)?.count ?? 0
  const tabs = partnershipStates.filter((state) => state !== 'forming' || countOf(state) > 0 || chosen.state === state)
  return (
    <>
      <h1 className="govuk-heading-l">Partnerships</h1>
      <Tabs
        label="Partnerships by state"
        tabs={tabs.map((state) => ({
          words: tabWords[state],
          to: withQuery(paths.partnerships(), { state: state === 'active' ? '' : state }),
          count: countOf(state),
          current: state === chosen.state,
        }))}
      />
      <WithFilters
        filters={<FilterPanel groups={groupsOf(counts, chosen)} clear={addressOf({ ...chosen, ...none })} />}
      >
        {rows.length > 0 ? (
          <RowList
            label="Partnerships"
            rows={rows}
            keyOf={(row) => row.id}
            hasMore={hasMore}
            loadingMore={loadingMore}
            showMore={showMore}
          >
            {(row) => <PartnershipRow row={row} />}
          </RowList>
        ) : (
          <Empty chosen={chosen} />
        )}
      </WithFilters>
      <p className="govuk-body">
        <a className="govuk-link" href="/partnerships.csv">
          All partnerships that have begun as a table (CSV)
        </a>
      </p>
    </>
  )
}

const none: Filters = { category: '', region: '', principle: '', force: '', adoption: '' }
const addressOf = ({ state, ...filters }: Chosen) =>
  withQuery(paths.partnerships(), { state: state === 'active' ? '' : state, ...filters })

function groupsOf(counts: Counts, chosen: Chosen): FilterGroup[] {
  const choice = (name: keyof Filters, key: string, words: string, count: number) => ({
    ...{ words, count, chosen: chosen[name] === key },
    to: addressOf({ ...chosen, [name]: chosen[name] === key ? '' : key }),
  })
  const groups = [
    {
      title: 'Category',
      choices: counts.categories.map(({ key, count }) => choice('category', key, categoryLabel(key), count)),
    },
    {
      title: 'Region',
      choices: counts.regions.map(({ key, count }) => choice('region', key, regionLabel(key), count)),
    },
    {
      title: 'Force',
      choices: counts.forces.map(({ force, count }) => choice('force', force.slug, force.name, count)),
    },
    {
      title: 'Charter principle',
      choices: principles.flatMap(({ code }) => {
        const count = counts.principles.find(({ key }) => key === code)?.count
        return count ? [choice('principle', code, principleLabel(code), count)] : []
      }),
    },
    {
      title: 'Adoption',
      choices: adoptionStages.flatMap((stage) => {
        const count = counts.adoptions.find(({ key }) => key === stage)?.count
        return count ? [choice('adoption', stage, adoptionStageLabels[stage], count)] : []
      }),
    },
  ]
  return groups.filter(({ choices }) => choices.length > 0)
}

const Empty = ({ chosen }: { chosen: Chosen }) =>
  filterNames.some((name) => chosen[name]) ? (
    <EmptyState title="No partnerships under these filters.">
      <Link className="govuk-link" to={addressOf({ ...chosen, ...none })}>
        Clear the filters
      </Link>
    </EmptyState>
  ) : (
    <EmptyState title={`No ${chosen.state} partnerships yet.`}>
      A partnership grows from a decided challenge.{' '}
      <Link className="govuk-link" to={withQuery(paths.challenges(), { state: 'decided' })}>
        See what was decided
      </Link>
    </EmptyState>
  )
