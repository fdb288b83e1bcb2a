import { graphql } from '../gql/gql.ts'
import type { ShownReleaseFragment } from '../gql/graphql.ts'

export const shownRelease = graphql(`
  fragment ShownRelease on Release {
    id
    version
    state
    number
    title
    text
    releaseAt
    releasedAt
    files {
      id
      name
      size
      sha256
      path
    }
  }
`)

/** What a force gave to everybody on one challenge; for its writers also what it has not yet. */
export const releasesQuery = graphql(`
  query Releases($reference: String!) {
    challenge(reference: $reference) {
      ...ChallengeHead
      releases {
        ...ShownRelease
      }
    }
  }
`)

/** What comes with the publication of a draft. */
export const documentsQuery = graphql(`
  query Documents($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      state
      actions
      publicationAskedAt
      publicationAskedBy {
        name
      }
      force {
        slug
        name
      }
      releases {
        ...ShownRelease
      }
    }
  }
`)

export type Release = ShownReleaseFragment
