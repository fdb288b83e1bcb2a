import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import type { LinkedReleaseFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { fileSize } from '../ui/forms/file-input.tsx'
import { NextLink } from '../ui/navigation.tsx'

/** What a list of documents says of each. */
export const linkedRelease = graphql(`
  fragment LinkedRelease on Release {
    id
    state
    number
    title
    files {
      name
      size
      path
    }
  }
`)

/** The documents that everybody has, each with its files and their sizes; on a draft those that come with it. */
export const DocumentList = ({
  reference,
  releases,
}: {
  reference: string
  releases: readonly LinkedReleaseFragment[]
}) => (
  <>
    <ul className="govuk-list govuk-list--bullet">
      {releases.map(({ id, number, title, files }) => (
        <li key={id}>
          {number === null ? (
            title
          ) : (
            <Link className="govuk-link" to={`${paths.challengeReleases(reference)}#release-${number}`}>
              {title}
            </Link>
          )}
          {files.map(({ name, size, path }) => (
            <span key={path}>
              ,{' '}
              <a className="govuk-link" href={path}>
                {name}
              </a>{' '}
              ({fileSize(size)})
            </span>
          ))}
        </li>
      ))}
    </ul>
    {releases.some(({ number }) => number !== null) ? (
      <NextLink to={paths.challengeReleases(reference)}>Read what stands with them</NextLink>
    ) : null}
  </>
)
