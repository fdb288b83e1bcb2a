import { graphql } from '../gql/gql.ts'

/** A finding as its section shows it, to the force and to the supplier alike. */
export const findingFragment = graphql(`
  fragment ShownFinding on EligibilityFinding {
    key
    proposalId
    state
    code
    essentials
    words
    proposedAt
    proposedBy
    confirmedAt
    confirmedBy
    dropReason
    respondBy
    response
    respondedAt
    outcomeReason
    closedAt
    mayConfirm
    mayDrop
    mayClose
    mayRespond
  }
`)

export const proposeIneligible = graphql(`
  mutation ProposeIneligible(
    $challenge: ID!
    $proposal: ID!
    $code: IneligibleReason!
    $essentials: [String!]
    $words: String!
  ) {
    proposeIneligible(
      challenge: $challenge
      proposal: $proposal
      code: $code
      essentials: $essentials
      words: $words
    ) {
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

export const confirmIneligible = graphql(`
  mutation ConfirmIneligible($challenge: ID!, $finding: String!) {
    confirmIneligible(challenge: $challenge, finding: $finding) {
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

export const dropFinding = graphql(`
  mutation DropFinding($challenge: ID!, $finding: String!, $reason: String!) {
    dropFinding(challenge: $challenge, finding: $finding, reason: $reason) {
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

export const closeFinding = graphql(`
  mutation CloseFinding($challenge: ID!, $finding: String!, $outcome: FindingOutcome!, $reason: String!) {
    closeFinding(challenge: $challenge, finding: $finding, outcome: $outcome, reason: $reason) {
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

export const respondToFinding = graphql(`
  mutation RespondToFinding(
    $proposal: ID!
    $challenge: ID!
    $finding: String!
    $words: String!
    $looked: Boolean
  ) {
    respondToFinding(
      proposal: $proposal
      challenge: $challenge
      finding: $finding
      words: $words
      looked: $looked
    ) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
