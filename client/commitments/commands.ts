import { graphql } from '../gql/gql.ts'

/** Every write about a commitment. Each answers with its reference: the page asks for the rest anew. */

export const proposeCommitment = graphql(`
  mutation ProposeCommitment($pledge: Pledge!, $looked: Boolean) {
    proposeCommitment(pledge: $pledge, looked: $looked) {
      __typename
      ... on Commitment {
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const reviseCommitment = graphql(`
  mutation ReviseCommitment($id: ID!, $pledge: Pledge!, $madeFrom: Int!, $looked: Boolean) {
    reviseCommitment(id: $id, pledge: $pledge, madeFrom: $madeFrom, looked: $looked) {
      __typename
      ... on Commitment {
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
