import { Link, useSearchParams } from 'react-router'
import { commitmentTagLabels, commitmentTags } from '../../schema/commitments.ts'
import { organisationKinds } from '../../schema/people.ts'
import { principles } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useChanges } from '../live.ts'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Unready } from '../ui/trouble.tsx'
import { CommitmentRow } from './commitment-row.tsx'
import { filterGroups } from './filters.ts'

const commitmentsQuery = graphql(`
  query Commitments(
    $principle: CharterPrinciple
    $kind: CommitmentKind
    $tag: CommitmentTag
    $due: Boolean
    $words: String
    $after: String
  ) {
    commitmentCounts(words: $words) {
      principle
      kind
      tag
      reviewDue
      count
    }
    commitments(principle: $principle, kind: $kind, tag: $tag, reviewDue: $due, words: $words, after: $after) {
      edges {
        node {
          id
          ...CommitmentLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** What signatories pledge, how it is measured and how it goes. */
export default function Commitments() {
  useTitle('Commitments')
  const [search] = useSearchParams()
  const principle = principles.find(({ code }) => code === search.get('principle'))?.code ?? null
  const kind = organisationKinds.find((one) => one === search.get('kind')) ?? null
  const tag = commitmentTags.find((one) => one === search.get('tag')) ?? null
  const due = search.get('due') === 'review'
  const words = search.get('q') ?? ''
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    commitmentsQuery,
    { principle, kind, tag, due, words },
    (data) => data.commitments,
  )
  const changes = useChanges('board', 'register', query.reload)
  if (!query.data) return <Unready query={query} what="commitments" />
  const chosen = { principle: principle ?? '', kind: kind ?? '', tag: tag ?? '', due: due ? 'review' : '' }
  const isFiltered = Boolean(principle || kind || tag || due || words)
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.charter(), words: 'The Charter' }]} />
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">Commitments</h1>
      <p className="govuk-body cb-reading">
        What signatories pledge under each principle, how it is measured and how it goes. One is met only when somebody
        outside the organisation accepts the evidence, and as long as that holds. Nobody is ranked: a commitment opens
        no challenge, closes none and changes no score.
      </p>
      <WayOn />
      <WithFilters
        filters={
          <FilterPanel groups={filterGroups(query.data.commitmentCounts, chosen, words)} clear={paths.commitments()}>
            <SearchForm
              label="Search commitments"
              value={words}
              to={(q) => withQuery(paths.commitments(), { ...chosen, q })}
            />
          </FilterPanel>
        }
      >
        {rows.length > 0 ? (
          <RowList
            label="Commitments"
            rows={rows}
            keyOf={(row) => row.id}
            hasMore={hasMore}
            loadingMore={loadingMore}
            showMore={showMore}
          >
            {(row) => <CommitmentRow row={row} />}
          </RowList>
        ) : isFiltered ? (
          <EmptyState
            title={
              tag
                ? `None is ${commitmentTagLabels[tag].toLowerCase()} under these filters.`
                : 'None under these filters.'
            }
          >
            <Link className="govuk-link" to={paths.commitments()}>
              Clear the filters
            </Link>
          </EmptyState>
        ) : (
          <EmptyState title="Nothing is pledged here yet.">
            An editor of an organisation that has signed can propose a commitment. A Charter manager then agrees to it.
          </EmptyState>
        )}
      </WithFilters>
      <p className="govuk-body">
        <a className="govuk-link" href="/commitments.csv">
          All public commitments as a table (CSV)
        </a>
      </p>
    </>
  )
}

function WayOn() {
  const { organisation } = useViewer()
  if (!organisation || !['admin', 'editor'].includes(organisation.role)) return null
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.newCommitment()}>
        Propose a commitment of {organisation.name}
      </Link>
    </p>
  )
}
