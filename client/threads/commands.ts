import { graphql } from '../gql/gql.ts'

/** Every write of a room. */

export const sendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      __typename
      ...MessageLine
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const editMessage = graphql(`
  mutation EditMessage($input: EditMessageInput!) {
    editMessage(input: $input) {
      __typename
      ...MessageLine
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const retractMessage = graphql(`
  mutation RetractMessage($id: String!) {
    retractMessage(id: $id) {
      __typename
      ...MessageLine
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const markThreadRead = graphql(`
  mutation MarkThreadRead($input: MarkThreadReadInput!) {
    markThreadRead(input: $input) {
      __typename
      ... on Thread {
        id
        readNumber
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const resolveThread = graphql(`
  mutation ResolveThread($input: ResolveThreadInput!) {
    resolveThread(input: $input) {
      __typename
      ... on Thread {
        id
        resolvedAt
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const openThread = graphql(`
  mutation OpenThread($input: OpenThreadInput!) {
    openThread(input: $input) {
      __typename
      ... on Thread {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const holdMessage = graphql(`
  mutation HoldMessage($input: SendMessageInput!) {
    holdMessage(input: $input) {
      __typename
      ... on Thread {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const releaseHeldMessage = graphql(`
  mutation ReleaseHeldMessage($id: String!) {
    releaseHeldMessage(id: $id) {
      __typename
      ... on Thread {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const dropHeldMessage = graphql(`
  mutation DropHeldMessage($id: String!) {
    dropHeldMessage(id: $id) {
      __typename
      ... on Thread {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const purgeMessage = graphql(`
  mutation PurgeMessage($id: String!, $reason: PurgeReason!) {
    purgeMessage(id: $id, reason: $reason) {
      __typename
      ...MessageLine
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
