import { Link, useSearchParams } from 'react-router'
import { organisationKinds, organisationKindWords } from '../../schema/people.ts'
import { regionLabel } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { OrganisationsQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { useRows } from '../rows.ts'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Tabs } from '../ui/navigation.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { DemoTag } from '../ui/tag.tsx'
import { Unready } from '../ui/trouble.tsx'
import { directoryAt, directoryFilterGroups, directorySearchOf } from './directory-filters.ts'

const organisationsQuery = graphql(`
  query Organisations(
    $kind: OrganisationKind!
    $q: String
    $region: String
    $category: String
    $size: String
    $standard: String
    $standing: String
    $after: String
  ) {
    organisationDirectory(
      kind: $kind
      q: $q
      region: $region
      category: $category
      size: $size
      standard: $standard
      standing: $standing
    ) {
      counts {
        kinds {
          value
          count
        }
        regions {
          value
          count
        }
        categories {
          value
          count
        }
        sizes {
          value
          count
        }
        standards {
          value
          count
        }
        standings {
          value
          count
        }
      }
      rows(after: $after) {
        edges {
          node {
            id
            name
            slug
            state
            region
            isDemo
            authorities {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

type Row = OrganisationsQuery['organisationDirectory']['rows']['edges'][number]['node']

/** Who is on the board: one kind at a time, by name. */
export default function Organisations() {
  useTitle('Organisations')
  const [address] = useSearchParams()
  const { organisation } = useViewer()
  const search = directorySearchOf(address)
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    organisationsQuery,
    search,
    (data) => data.organisationDirectory.rows,
  )
  const counts = query.data?.organisationDirectory.counts
  return (
    <>
      <h1 className="govuk-heading-l">Organisations</h1>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.registerOrganisation()}>
          Register your company
        </Link>
        {organisation?.kind === 'charter_body' ? (
          <>
            {' or '}
            <Link className="govuk-link" to={paths.organisationApplications()}>
              answer applications
            </Link>
          </>
        ) : null}
      </p>
      <Tabs
        label="Kind of organisation"
        tabs={organisationKinds.map((kind) => ({
          to: directoryAt({ kind, q: search.q, region: search.region, standing: search.standing }),
          words: organisationKindWords[kind].many,
          count: counts && (counts.kinds.find(({ value }) => value === kind)?.count ?? 0),
          current: kind === search.kind,
        }))}
      />
      {counts ? (
        <WithFilters
          filters={
            <FilterPanel
              groups={directoryFilterGroups(search, counts)}
              clear={directoryAt({ kind: search.kind, q: search.q })}
            >
              <SearchForm label="Search by name" value={search.q} to={(q) => directoryAt({ ...search, q })} />
            </FilterPanel>
          }
        >
          {rows.length > 0 ? (
            <RowList
              label={organisationKindWords[search.kind].many}
              rows={rows}
              keyOf={({ id }) => id}
              hasMore={hasMore}
              loadingMore={loadingMore}
              showMore={showMore}
            >
              {(row) => <OrganisationRow organisation={row} />}
            </RowList>
          ) : (
            <EmptyState title="No organisation fits.">
              <Link className="govuk-link" to={directoryAt({ kind: search.kind })}>
                Take every filter off
              </Link>
            </EmptyState>
          )}
        </WithFilters>
      ) : (
        <Unready query={query} what="the organisations" />
      )}
    </>
  )
}

const OrganisationRow = ({
  organisation: { name, slug, state, region, isDemo, authorities },
}: {
  organisation: Row
}) => (
  <div className="cb-facts">
    <div className="cb-facts__title">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Link className="govuk-link" to={paths.organisation(slug)}>
          {name}
        </Link>
      </h2>
      {authorities.length > 0 ? (
        <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
          Buys through {authorities.map((authority) => authority.name).join(', ')}
        </p>
      ) : null}
    </div>
    <p className="govuk-body govuk-!-margin-bottom-0">{region ? regionLabel(region) : null}</p>
    <p className="govuk-body govuk-!-margin-bottom-0">
      {isDemo ? <DemoTag /> : state === 'listed' ? 'No account here yet' : state === 'suspended' ? 'Suspended' : null}
    </p>
  </div>
)
