import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Unready } from '../ui/trouble.tsx'
import { RemoveWords } from './remove-words.tsx'

const curationToPurgeQuery = graphql(`
  query CurationToPurge($reference: String!) {
    curation(reference: $reference) {
      id
      reference
      title
      actions
    }
  }
`)

const purgeMutation = graphql(`
  mutation PurgeCurationWords($curation: ID!, $words: String!, $reason: PurgeReason!) {
    purgeCurationWords(curation: $curation, words: $words, reason: $reason) {
      __typename
      ... on Curation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** For Charter managers: takes words out of everything that was written in a curation. */
export default function PurgeCuration() {
  const { reference = '' } = useParams()
  const query = usePageQuery(curationToPurgeQuery, { reference })
  const [purge] = useCommand(purgeMutation)
  const curation = query.data?.curation
  useTitle(curation ? `Remove words (${curation.reference})` : undefined)
  if (!query.data) return <Unready query={query} what="the curation" />
  if (!curation?.actions.includes('purge')) return <NotFound />
  const page = paths.curation(curation.reference)
  return (
    <RemoveWords
      title={curation.title}
      page={page}
      trail={[
        { to: paths.curations(), words: 'Curations' },
        { to: page, words: curation.reference },
      ]}
      send={(removal) => purge({ curation: curation.id, ...removal })}
    >
      <p className="govuk-body">
        The words go for good: from what it is about and why, from what the forces answered, from what suppliers were
        sent, from the name of its room, from notices to people, and from letters that have not been sent. “[removed]”
        stands where they stood.
      </p>
      <p className="govuk-body">
        The record says that words were removed and why, and never which. Letters that were sent and messages in its
        room are not reached. Why a supplier was picked by hand and what came of it stand in the record, which nobody
        can change: then nothing is removed, and we say so. The challenges in it have a page of their own for this.
      </p>
    </RemoveWords>
  )
}
