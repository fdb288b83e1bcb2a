import { Link, useSearchParams } from 'react-router'
import { publicStandings, standingLabels } from '../../schema/charter.ts'
import { organisationKinds } from '../../schema/people.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useChanges } from '../live.ts'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Unready } from '../ui/trouble.tsx'
import { SignatoryRow } from './signatory-row.tsx'

const signatoriesQuery = graphql(`
  query Signatories($standing: Standing, $kind: SignatoryKind, $words: String, $after: String) {
    signatoryCounts(kind: $kind) {
      standing
      count
    }
    signatories(standing: $standing, kind: $kind, words: $words, after: $after) {
      edges {
        node {
          id
          ...SignatoryLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const kindWords = { force: 'Forces', supplier: 'Suppliers', charter_body: 'Charter bodies', partner: 'Partners' }
const addressOf = (chosen: { standing: string; kind: string; q: string }) => withQuery(paths.signatories(), chosen)

export default function Signatories() {
  useTitle('Signatories')
  const [search] = useSearchParams()
  const standing = publicStandings.find((one) => one === search.get('standing')) ?? null
  const kind = organisationKinds.find((one) => one === search.get('kind')) ?? null
  const words = search.get('q') ?? ''
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    signatoriesQuery,
    { standing, kind, words },
    (data) => data.signatories,
  )
  const changes = useChanges('board', 'register', query.reload)
  if (!query.data) return <Unready query={query} what="signatories" />
  const counts = query.data.signatoryCounts
  const groups = [
    {
      title: 'Standing',
      choices: publicStandings.map((one) => ({
        words: standingLabels[one],
        count: counts.find((row) => row.standing === one)?.count ?? 0,
        chosen: one === standing,
        to: addressOf({ standing: one === standing ? '' : one, kind: kind ?? '', q: words }),
      })),
    },
    {
      title: 'Kind',
      choices: organisationKinds.map((one) => ({
        words: kindWords[one],
        chosen: one === kind,
        to: addressOf({ standing: standing ?? '', kind: one === kind ? '' : one, q: words }),
      })),
    },
  ]
  return (
    <>
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">Signatories</h1>
      <p className="govuk-body cb-reading">
        Who signed the Charter on this board, and how they stand. Signing is free and voluntary. It opens no challenge,
        closes none and changes no score.
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.commitments()}>
          What they pledge, and how it goes
        </Link>
      </p>
      <WayOn />
      <WithFilters
        filters={
          <FilterPanel groups={groups} clear={paths.signatories()}>
            <SearchForm
              label="Search signatories"
              value={words}
              to={(q) => addressOf({ standing: standing ?? '', kind: kind ?? '', q })}
            />
          </FilterPanel>
        }
      >
        {rows.length > 0 ? (
          <RowList
            label="Signatories"
            rows={rows}
            keyOf={(row) => row.id}
            hasMore={hasMore}
            loadingMore={loadingMore}
            showMore={showMore}
          >
            {(row) => <SignatoryRow row={row} />}
          </RowList>
        ) : standing || kind || words ? (
          <EmptyState title="No signatories under these filters.">
            <Link className="govuk-link" to={paths.signatories()}>
              Clear the filters
            </Link>
          </EmptyState>
        ) : (
          <EmptyState title="Nobody has signed here yet.">
            An administrator of an organisation can apply. A Charter manager then decides.
          </EmptyState>
        )}
      </WithFilters>
      <p className="govuk-body">
        <a className="govuk-link" href="/signatories.csv">
          The register as a table (CSV)
        </a>
      </p>
    </>
  )
}

function WayOn() {
  const { organisation } = useViewer()
  if (!organisation) return null
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.applications()}>
        {organisation.kind === 'charter_body' ? 'Applications and suspensions' : 'Your organisation under the Charter'}
      </Link>
    </p>
  )
}
