import { graphql } from '../gql/gql.ts'

/** Every write of a review. */

export const askReviewMutation = graphql(`
  mutation AskReview($id: ID!, $reviewer: String!) {
    askReview(id: $id, reviewer: $reviewer) {
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

export const signReviewMutation = graphql(`
  mutation SignReview(
    $id: ID!
    $wording: Int!
    $outcome: ReviewOutcome!
    $reason: String!
    $conditions: String!
    $post: String!
  ) {
    signReview(
      id: $id
      wording: $wording
      outcome: $outcome
      reason: $reason
      conditions: $conditions
      post: $post
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

export const setReviewTriggersMutation = graphql(`
  mutation SetReviewTriggers($id: ID!, $revision: Int!, $triggers: [ReviewTrigger!]!, $safeguards: String!, $looked: Boolean) {
    setReviewTriggers(id: $id, revision: $revision, triggers: $triggers, safeguards: $safeguards, looked: $looked) {
      __typename
      ... on Partnership {
        id
        inside {
          revision
        }
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const askPartnershipReviewMutation = graphql(`
  mutation AskPartnershipReview($id: ID!, $reviewer: String!) {
    askPartnershipReview(id: $id, reviewer: $reviewer) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const signPartnershipReviewMutation = graphql(`
  mutation SignPartnershipReview(
    $id: ID!
    $wording: Int!
    $outcome: ReviewOutcome!
    $reason: String!
    $conditions: String!
    $post: String!
  ) {
    signPartnershipReview(
      id: $id
      wording: $wording
      outcome: $outcome
      reason: $reason
      conditions: $conditions
      post: $post
    ) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
