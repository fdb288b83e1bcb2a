import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Unready } from '../ui/trouble.tsx'
import { RemoveWords } from './remove-words.tsx'

const commitmentToPurgeQuery = graphql(`
  query CommitmentToPurge($reference: String!) {
    commitment(reference: $reference) {
      id
      reference
      pledge
      actions
    }
  }
`)

const purgeMutation = graphql(`
  mutation PurgeCommitmentWords($commitment: ID!, $words: String!, $reason: PurgeReason!) {
    purgeCommitmentWords(commitment: $commitment, words: $words, reason: $reason) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Takes words out of everything that was written in a commitment. */
export default function PurgeCommitment() {
  const { reference = '' } = useParams()
  const query = usePageQuery(commitmentToPurgeQuery, { reference })
  const [purge] = useCommand(purgeMutation)
  const commitment = query.data?.commitment
  useTitle(commitment ? `Remove words (${commitment.reference})` : undefined)
  if (!query.data) return <Unready query={query} what="the commitment" />
  if (!commitment?.actions.includes('purge')) return <NotFound />
  const page = paths.commitment(commitment.reference)
  return (
    <RemoveWords
      title={commitment.pledge}
      page={page}
      trail={[
        { to: paths.commitments(), words: 'Commitments' },
        { to: page, words: commitment.reference },
      ]}
      send={(removal) => purge({ commitment: commitment.id, ...removal })}
    >
      <p className="govuk-body">
        The words go for good: from the pledge and its measure, from readings, from evidence and what was said of it,
        from the search, from notices to people, and from letters that have not been sent. “[removed]” stands where they
        stood; a link that has them goes whole. What was agreed to and accepted stands.
      </p>
      <p className="govuk-body">
        Who reads the commitment can read in its history that words were removed, and never which, and its organisation
        is told. Letters that were sent are not reached. The reason of a dispute, of a review or of giving it back
        stands in the record, which nobody can change: then nothing is removed, and we say so.
      </p>
    </RemoveWords>
  )
}
