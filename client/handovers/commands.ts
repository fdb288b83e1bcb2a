import { graphql } from '../gql/gql.ts'

export const startHandover = graphql(`
  mutation StartHandover(
    $organisationId: ID!
    $giverId: String!
    $receiverId: String!
    $lastDay: DateTime!
    $note: String!
    $looked: Boolean
  ) {
    startHandover(
      organisationId: $organisationId
      giverId: $giverId
      receiverId: $receiverId
      lastDay: $lastDay
      note: $note
      looked: $looked
    ) {
      __typename
      ... on Handover {
        id
        key
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const acceptHandover = graphql(`
  mutation AcceptHandover($id: ID!) {
    acceptHandover(id: $id) {
      __typename
      ... on Handover {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const declineHandover = graphql(`
  mutation DeclineHandover($id: ID!) {
    declineHandover(id: $id) {
      __typename
      ... on Handover {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const stopHandover = graphql(`
  mutation StopHandover($id: ID!) {
    stopHandover(id: $id) {
      __typename
      ... on Handover {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const readHandover = graphql(`
  mutation ReadHandover($id: ID!) {
    readHandover(id: $id) {
      __typename
      ... on Handover {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
