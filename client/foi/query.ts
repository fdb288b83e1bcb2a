import { graphql } from '../gql/gql.ts'
import type { FoiQuery } from '../gql/graphql.ts'

/** The requests about one challenge with the record of each, for an admin of its force. */
export const foiQuery = graphql(`
  query Foi($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      mayAnswerFoi
      foiRequests {
        id
        ourReference
        receivedOn
        dueAt
        gatheredAt
        items {
          key
          title
          at
          text
          marks {
            part
            why
            until
          }
          proposed {
            answer
            passages
            exemption
          }
          decision {
            answer
            passages
            exemption
            publicInterest
            at
          }
        }
        exports {
          number
          size
          sha256
          at
          path
        }
      }
    }
  }
`)

export type FoiChallenge = NonNullable<FoiQuery['challenge']>
export type FoiRequest = FoiChallenge['foiRequests'][number]
export type FoiItem = FoiRequest['items'][number]
