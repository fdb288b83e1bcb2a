import { graphql } from '../gql/gql.ts'

/** Every write about an incident. Each answers with what leads on: the page asks for the rest anew. */

export const declareIncident = graphql(`
  mutation DeclareIncident(
    $from: DateTime!
    $to: DateTime!
    $reason: IncidentReason!
    $text: String!
    $workingDays: Int!
  ) {
    declareIncident(from: $from, to: $to, reason: $reason, text: $text, workingDays: $workingDays) {
      __typename
      ... on Incident {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const confirmIncident = graphql(`
  mutation ConfirmIncident($id: ID!, $madeFrom: String!) {
    confirmIncident(id: $id, madeFrom: $madeFrom) {
      __typename
      ... on Incident {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const withdrawIncident = graphql(`
  mutation WithdrawIncident($id: ID!, $reason: String!) {
    withdrawIncident(id: $id, reason: $reason) {
      __typename
      ... on Incident {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
