import { graphql } from '../gql/gql.ts'

export const tellByHand = graphql(`
  mutation TellByHand($challenge: ID!, $kind: DisclosureByHand!, $to: ID!, $told: String!, $at: DateTime!, $looked: Boolean) {
    tellByHand(challenge: $challenge, kind: $kind, to: $to, told: $told, at: $at, looked: $looked) {
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

export const publishDisclosure = graphql(`
  mutation PublishDisclosure($id: ID!, $words: String!, $looked: Boolean) {
    publishDisclosure(id: $id, words: $words, looked: $looked) {
      __typename
      ... on Disclosure {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const keepBackDisclosure = graphql(`
  mutation KeepBackDisclosure($id: ID!, $reason: String!) {
    keepBackDisclosure(id: $id, reason: $reason) {
      __typename
      ... on Disclosure {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
