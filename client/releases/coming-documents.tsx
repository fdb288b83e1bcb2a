import { Link } from 'react-router'
import type { LinkedReleaseFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { DocumentList } from './document-list.tsx'

/** Before the publication: what is published with the challenge, and what would be left behind. */
export function ComingDocuments({
  reference,
  releases,
}: {
  reference: string
  releases: readonly LinkedReleaseFragment[]
}) {
  const coming = releases.filter(({ state }) => state === 'ready')
  const left = releases.filter(({ state }) => state === 'draft')
  if (releases.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Documents</h2>
      {coming.length > 0 ? (
        <DocumentList reference={reference} releases={coming} />
      ) : (
        <p className="govuk-body">None is published with it.</p>
      )}
      {left.length > 0 ? (
        <InsetText>
          Still a draft, and not published with it: {left.map(({ title }) => `“${title}”`).join(', ')}.
        </InsetText>
      ) : null}
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengeDocuments(reference)}>
          Read the documents
        </Link>
      </p>
    </>
  )
}
