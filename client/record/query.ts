import { graphql } from '../gql/gql.ts'
import type { ChallengeRecordQuery } from '../gql/graphql.ts'

/** The record of one challenge, a hundred events at a time, with the texts that its amendments compare. */
export const recordQuery = graphql(`
  query ChallengeRecord($reference: String!, $after: Int) {
    challenge(reference: $reference) {
      ...ChallengeHead
      chain {
        ...ChainState
      }
      record(after: $after) {
        number
        hash
        person
        text
        event {
          at
          kind
          isPrivate
          data
          by {
            name
          }
        }
      }
      recordChains {
        chain
        about
        title
        number
        unbroken
        entries {
          number
          hash
          person
          text
          event {
            at
            by {
              name
            }
          }
        }
      }
      recordedEditions {
        number
        at
        sha256
        standing
      }
      editions {
        ...ComparableEdition
      }
    }
  }
`)

export type RecordedChallenge = NonNullable<ChallengeRecordQuery['challenge']>
