import { graphql } from '../gql/gql.ts'
import type { FoiQuery } from '../gql/graphql.ts'

export const foiPiece = graphql(`
  fragment FoiPiece on FoiItem {
    key
    title
    at
    text
    marks {
      part
      why
      until
      isPlaced
    }
    mayKeepBack
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
`)

/** The requests about one challenge, and of the chosen one a part of its record, for an admin of its force. */
export const foiQuery = graphql(`
  query Foi($reference: String!, $request: ID, $waiting: Boolean!, $piece: String, $after: String) {
    challenge(reference: $reference) {
      id
      reference
      title
      mayAnswerFoi
      foiRequests {
        id
        ourReference
      }
      foiRequest(id: $request) {
        id
        ourReference
        receivedOn
        dueAt
        gatheredAt
        pieces
        decisionsWaiting: waiting
        piece(key: $piece) {
          ...FoiPiece
        }
        items(waiting: $waiting, first: 50, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...FoiPiece
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
