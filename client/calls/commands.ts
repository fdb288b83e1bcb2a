import { graphql } from '../gql/gql.ts'

export const offerCalls = graphql(`
  mutation OfferCalls($challenge: ID!, $startsAt: [DateTime!]!, $minutes: Int!, $drawAt: DateTime!, $joining: String!, $looked: Boolean) {
    offerCalls(challenge: $challenge, startsAt: $startsAt, minutes: $minutes, drawAt: $drawAt, joining: $joining, looked: $looked) {
      __typename
      ... on CallRound {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const askForCall = graphql(`
  mutation AskForCall($id: ID!, $questions: String!, $looked: Boolean) {
    askForCall(id: $id, questions: $questions, looked: $looked) {
      __typename
      ... on CallRound {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const withdrawCallRequest = graphql(`
  mutation WithdrawCallRequest($id: ID!) {
    withdrawCallRequest(id: $id) {
      __typename
      ... on CallRound {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const takeCall = graphql(`
  mutation TakeCall($id: ID!, $slot: Int!, $questions: String!, $looked: Boolean) {
    takeCall(id: $id, slot: $slot, questions: $questions, looked: $looked) {
      __typename
      ... on CallRound {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const moveCall = graphql(`
  mutation MoveCall($id: ID!, $slot: Int!, $to: DateTime!, $reason: String!) {
    moveCall(id: $id, slot: $slot, to: $to, reason: $reason) {
      __typename
      ... on CallRound {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const publishCallNotes = graphql(`
  mutation PublishCallNotes($id: ID!, $slot: Int!, $notes: String!, $looked: Boolean) {
    publishCallNotes(id: $id, slot: $slot, notes: $notes, looked: $looked) {
      __typename
      ... on CallRound {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
