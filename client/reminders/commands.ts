import { graphql } from '../gql/gql.ts'

export const remindForce = graphql(`
  mutation RemindForce($kind: OverdueKind!, $subject: ID!, $note: String) {
    remindForce(kind: $kind, subject: $subject, note: $note) {
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
