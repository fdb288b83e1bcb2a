import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Unready } from '../ui/trouble.tsx'
import { RemoveWords } from './remove-words.tsx'

const concernToPurgeQuery = graphql(`
  query ConcernToPurge($reference: String!) {
    concern(reference: $reference) {
      id
      reference
      actions
      against {
        id
        name
      }
    }
  }
`)

const purgeMutation = graphql(`
  mutation PurgeConcernWords($concern: ID!, $words: String!, $reason: PurgeReason!) {
    purgeConcernWords(concern: $concern, words: $words, reason: $reason) {
      __typename
      ... on Concern {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Takes words out of a concern: for a Charter manager out of everything, for each side out of what it wrote itself. */
export default function PurgeConcern() {
  const { reference = '' } = useParams()
  const { organisation } = useViewer()
  const query = usePageQuery(concernToPurgeQuery, { reference })
  const [purge] = useCommand(purgeMutation)
  const concern = query.data?.concern
  useTitle(concern ? `Remove words (${concern.reference})` : undefined)
  if (!query.data) return <Unready query={query} what="the concern" />
  if (!concern?.actions.includes('purge')) return <NotFound />
  const page = paths.concern(concern.reference)
  return (
    <RemoveWords
      title={`A concern about ${concern.against.name}`}
      page={page}
      trail={[
        { to: paths.concerns(), words: 'Concerns' },
        { to: page, words: concern.reference },
      ]}
      send={(removal) => purge({ concern: concern.id, ...removal })}
    >
      {organisation?.kind === 'charter_body' ? <OfEverything /> : <OfOnesOwn />}
      <p className="govuk-body">
        Both sides are told that words were removed and why, and never which; so are the Charter managers who may
        decide. If they stood in what everybody reads, everybody can read in the changes that words were removed.
        Letters that were sent are not reached. Which work the concern is about stands in the record, which nobody can
        change.
      </p>
    </RemoveWords>
  )
}

const OfEverything = () => (
  <p className="govuk-body">
    The words go for good: from what both sides wrote, from decisions and what is written for everybody, from notices to
    people, and from letters that have not been sent. “[removed]” stands where they stood. What was decided stands.
  </p>
)

const OfOnesOwn = () => (
  <p className="govuk-body">
    The words go for good from what your organisation wrote in this concern, and from nothing else. “[removed]” stands
    where they stood. If they stand in what the other side or a Charter manager wrote, tell a Charter manager. What was
    decided stands.
  </p>
)
