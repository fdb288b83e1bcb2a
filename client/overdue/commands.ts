import { graphql } from '../gql/gql.ts'

export const askForce = graphql(`
  mutation AskForce($kind: OverdueKind!, $subject: ID!, $note: String) {
    askForce(kind: $kind, subject: $subject, note: $note) {
      __typename
      ... on ForceAsked {
        againFrom
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
