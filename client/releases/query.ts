import { graphql } from '../gql/gql.ts'
import type { ReleasesQuery } from '../gql/graphql.ts'

/** What a force gave to everybody on one challenge; for its writers also what it has not yet. */
export const releasesQuery = graphql(`
  query Releases($reference: String!) {
    challenge(reference: $reference) {
      ...ChallengeHead
      releases {
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
    }
  }
`)

export type ReleasesChallenge = NonNullable<ReleasesQuery['challenge']>
export type Release = ReleasesChallenge['releases'][number]
