import { graphql } from '../gql/gql.ts'

/** The steps of a commitment, one by one. Each answers with its id: the page asks for the rest anew. */

export const withdrawCommitment = graphql(`
  mutation WithdrawCommitment($id: ID!) {
    withdrawCommitment(id: $id) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const agreeCommitment = graphql(`
  mutation AgreeCommitment($id: ID!, $madeFrom: Int!) {
    agreeCommitment(id: $id, madeFrom: $madeFrom) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const giveBackCommitment = graphql(`
  mutation GiveBackCommitment($id: ID!, $reason: String!) {
    giveBackCommitment(id: $id, reason: $reason) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const reportCommitment = graphql(`
  mutation ReportCommitment($id: ID!, $value: Float!, $on: DateTime!, $note: String, $looked: Boolean) {
    reportCommitment(id: $id, value: $value, on: $on, note: $note, looked: $looked) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const giveEvidence = graphql(`
  mutation GiveEvidence($id: ID!, $text: String!, $link: String, $looked: Boolean) {
    giveEvidence(id: $id, text: $text, link: $link, looked: $looked) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const acceptEvidence = graphql(`
  mutation AcceptEvidence($id: ID!, $madeFrom: Int!, $validUntil: DateTime!) {
    acceptEvidence(id: $id, madeFrom: $madeFrom, validUntil: $validUntil) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const disputeEvidence = graphql(`
  mutation DisputeEvidence($id: ID!, $reason: String!) {
    disputeEvidence(id: $id, reason: $reason) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const replyToDispute = graphql(`
  mutation ReplyToDispute($id: ID!, $reply: String!, $looked: Boolean) {
    replyToDispute(id: $id, reply: $reply, looked: $looked) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const reviewCommitment = graphql(`
  mutation ReviewCommitment($id: ID!, $note: String!, $nextReviewAt: DateTime!) {
    reviewCommitment(id: $id, note: $note, nextReviewAt: $nextReviewAt) {
      __typename
      ... on Commitment {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
