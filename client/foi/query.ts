import { graphql } from '../gql/gql.ts'
import type { FoiQuery } from '../gql/graphql.ts'

/** The requests about one challenge, and of the chosen one a part of its record, for an admin of its force. */
export const foiQuery = graphql(`
  query Foi($reference: String!, $request: String, $waiting: Boolean!, $after: String) {
    challenge(reference: $reference) {
      id
      reference
      title
      mayAnswerFoi
      foiRequests {
        ourReference
      }
      foiRequest(ourReference: $request) {
        id
        ourReference
        receivedOn
        dueAt
        gatheredAt
        pieces
        decisionsWaiting: waiting
        items(waiting: $waiting, first: 50, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
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
export type FoiRequest = NonNullable<FoiChallenge['foiRequest']>
export type FoiItem = FoiRequest['items']['edges'][number]['node']
