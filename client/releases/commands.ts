import { graphql } from '../gql/gql.ts'

export const writeRelease = graphql(`
  mutation WriteRelease($challenge: ID!, $title: String!, $text: String!) {
    writeRelease(challenge: $challenge, title: $title, text: $text) {
      __typename
      ... on Release {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const editRelease = graphql(`
  mutation EditRelease($id: ID!, $madeFrom: Int!, $title: String!, $text: String!) {
    editRelease(id: $id, madeFrom: $madeFrom, title: $title, text: $text) {
      __typename
      ... on Release {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const attachToRelease = graphql(`
  mutation AttachToRelease($id: ID!, $file: File!) {
    attachToRelease(id: $id, file: $file) {
      __typename
      ... on Release {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const removeFromRelease = graphql(`
  mutation RemoveFromRelease($id: ID!, $file: String!) {
    removeFromRelease(id: $id, file: $file) {
      __typename
      ... on Release {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const release = graphql(`
  mutation Release($id: ID!, $at: DateTime) {
    release(id: $id, at: $at) {
      __typename
      ... on Release {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const discardRelease = graphql(`
  mutation DiscardRelease($id: ID!) {
    discardRelease(id: $id) {
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
