import { graphql } from '../gql/gql.ts'

export const shortlistProposals = graphql(`
  mutation ShortlistProposals($challenge: ID!, $proposals: [ID!]!, $reason: String) {
    shortlistProposals(challenge: $challenge, proposals: $proposals, reason: $reason) {
      __typename
      ... on Challenge {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
