import { graphql } from '../gql/gql.ts'
import type { DisclosuresQuery, KeptBackDisclosuresQuery, PublishedDisclosuresQuery } from '../gql/graphql.ts'

/** The ledger of an engagement: to the force all of it, to a supplier what it was told itself. */
export const disclosuresQuery = graphql(`
  query Disclosures($reference: String!, $after: String) {
    challenge(reference: $reference) {
      ...ChallengeHead
      disclosures(part: inside, first: 100, after: $after) {
        edges {
          node {
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
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** What everybody reads of it. */
export const publishedQuery = graphql(`
  query PublishedDisclosures($reference: String!, $after: String) {
    challenge(reference: $reference) {
      disclosures(part: published, after: $after) {
        edges {
          node {
            id
            kind
            words
            at
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** What of it is kept back, and why. */
export const keptBackQuery = graphql(`
  query KeptBackDisclosures($reference: String!, $after: String) {
    challenge(reference: $reference) {
      keptBack(after: $after) {
        edges {
          node {
            reason
            decidedAt
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

type Challenge<Answer extends { challenge?: unknown }> = NonNullable<Answer['challenge']>
export type DisclosuresChallenge = Challenge<DisclosuresQuery>
export type Disclosure = DisclosuresChallenge['disclosures']['edges'][number]['node']
export type PublishedRow = Challenge<PublishedDisclosuresQuery>['disclosures']['edges'][number]['node']
export type Reason = Challenge<KeptBackDisclosuresQuery>['keptBack']['edges'][number]['node']
