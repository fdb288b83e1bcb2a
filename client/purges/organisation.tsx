import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Unready } from '../ui/trouble.tsx'
import { RemoveWords } from './remove-words.tsx'

const organisationToPurgeQuery = graphql(`
  query OrganisationToPurge($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      slug
      mayPurge
    }
  }
`)

const purgeMutation = graphql(`
  mutation PurgeOrganisationWords($organisation: ID!, $words: String!, $reason: PurgeReason!) {
    purgeOrganisationWords(organisation: $organisation, words: $words, reason: $reason) {
      __typename
      ... on Organisation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Takes words out of the profile of an organisation and of its signing. */
export default function PurgeOrganisation() {
  const { slug = '' } = useParams()
  const query = usePageQuery(organisationToPurgeQuery, { slug })
  const [purge] = useCommand(purgeMutation)
  const organisation = query.data?.organisation
  useTitle(organisation ? `Remove words (${organisation.name})` : undefined)
  if (!query.data) return <Unready query={query} what="the organisation" />
  if (!organisation?.mayPurge) return <NotFound />
  const page = paths.organisation(organisation.slug)
  return (
    <RemoveWords
      title={organisation.name}
      page={page}
      trail={[
        { to: paths.organisations(), words: 'Organisations' },
        { to: page, words: organisation.name },
      ]}
      send={(removal) => purge({ organisation: organisation.id, ...removal })}
    >
      <p className="govuk-body">
        The words go for good: from what it says of itself, from its website, mailbox and evidence of standards, from
        who answers for what it signed, from the search, from notices to people, and from letters that have not been
        sent. “[removed]” stands where they stood; an address that has them goes whole. Its name stays.
      </p>
      <p className="govuk-body">
        Everybody can read in the changes that words were removed, and never which, and its people are told. Letters
        that were sent are not reached, and each commitment has a page of its own for this. The reason of a suspension
        and the post that answers for a signing stand in the record, which nobody can change: then nothing is removed,
        and we say so.
      </p>
    </RemoveWords>
  )
}
