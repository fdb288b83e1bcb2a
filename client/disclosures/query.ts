import { graphql } from '../gql/gql.ts'
import type { DisclosuresQuery } from '../gql/graphql.ts'

/** The ledger of an engagement: what everybody reads, and to the force all of it. */
export const disclosuresQuery = graphql(`
  query Disclosures($reference: String!) {
    challenge(reference: $reference) {
      ...ChallengeHead
      disclosures {
        id
        kind
        state
        words
        told
        at
        decidedAt
        reason
        mayDecide
        to {
          id
          name
        }
      }
      keptBack {
        reason
        decidedAt
      }
    }
  }
`)

export type DisclosuresChallenge = NonNullable<DisclosuresQuery['challenge']>
export type Disclosure = DisclosuresChallenge['disclosures'][number]
