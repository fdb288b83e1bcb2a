import { graphql } from '../../gql/gql.ts'
import type { ChallengeChangesQuery } from '../../gql/graphql.ts'

/** The log of one challenge, what its text said in each edition, and whether its chain holds. */
export const changesQuery = graphql(`
  query ChallengeChanges($reference: String!, $topic: LogTopic, $before: Int) {
    challenge(reference: $reference) {
      ...ChallengeHead
      chain {
        ...ChainState
      }
      logTopics {
        topic
        count
      }
      log(topic: $topic, before: $before, first: 51) {
        number
        at
        kind
        isPrivate
        text
        data
        by {
          name
        }
      }
      editions {
        ...ComparableEdition
      }
    }
  }
`)

export type ChangedChallenge = NonNullable<ChallengeChangesQuery['challenge']>
