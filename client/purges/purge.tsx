import { useParams } from 'react-router'
import { type Draft, draftQuery } from '../challenges/draft/query.ts'
import { NotNow } from '../challenges/running/not-now.tsx'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Unready } from '../ui/trouble.tsx'
import { RemoveWords } from './remove-words.tsx'

const purgeMutation = graphql(`
  mutation PurgeWords($challenge: ID!, $words: String!, $reason: PurgeReason!) {
    purgeWords(challenge: $challenge, words: $words, reason: $reason) {
      __typename
      ... on Challenge {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Takes words out of everything that was written on a challenge, because they must not stand anywhere. */
export default function PurgePage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(draftQuery, { reference })
  useTitle(`Remove words (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge) return <NotFound />
  return challenge.actions.includes('purge') ? (
    <PurgeForm challenge={challenge} />
  ) : (
    <NotNow
      reference={reference}
      title="You cannot remove words"
      why="An admin of its force or a Charter manager removes what must not stand on a challenge. Tell one of them."
    />
  )
}

function PurgeForm({ challenge: { id, reference, title } }: { challenge: Draft }) {
  const [purge] = useCommand(purgeMutation)
  const page = paths.challenge(reference)
  return (
    <RemoveWords
      title={title || reference}
      page={page}
      trail={[{ to: page, words: reference }]}
      send={(removal) => purge({ challenge: id, ...removal })}
    >
      <p className="govuk-body">
        The words go for good: from this text and every earlier edition, from questions and answers, from what is for
        everybody, from calls, from what some suppliers were told, from what is written while proposals are judged, from
        what was gathered for requests, from partnerships that grew from it, from curations it is in, from the drafts of
        its force, from the search, from notices to people, and from letters to them that have not been sent.
        “[removed]” stands where they stood.
      </p>
      <p className="govuk-body">
        Everybody can read in the changes that words were removed, where and why, and never which. Letters that were
        sent, proposals and messages in rooms are not reached: an admin removes a message in its room. Words in the note
        of an amendment or the reason of a decision stand in the record, which nobody can change: then nothing is
        removed, and we say so. The same is so of reasons in the record of a partnership or of a curation.
      </p>
    </RemoveWords>
  )
}
