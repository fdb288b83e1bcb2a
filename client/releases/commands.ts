import { graphql } from '../gql/gql.ts'

export const writeRelease = graphql(`
  mutation WriteRelease($challenge: ID!, $title: String!, $text: String!, $looked: Boolean) {
    writeRelease(challenge: $challenge, title: $title, text: $text, looked: $looked) {
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
  mutation EditRelease($id: ID!, $madeFrom: Int!, $title: String!, $text: String!, $looked: Boolean) {
    editRelease(id: $id, madeFrom: $madeFrom, title: $title, text: $text, looked: $looked) {
      __typename
      ... on Release {
        id
        version
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
  mutation Release($id: ID!, $madeFrom: Int!, $at: DateTime, $looked: Boolean) {
    release(id: $id, madeFrom: $madeFrom, at: $at, looked: $looked) {
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
