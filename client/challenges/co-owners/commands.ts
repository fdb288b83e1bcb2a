import { graphql } from '../../gql/gql.ts'

/** What two forces do about sharing a challenge. */

export const inviteMutation = graphql(`
  mutation InviteCoOwner($challenge: ID!, $force: ID!, $why: String!) {
    inviteCoOwner(challenge: $challenge, force: $force, why: $why) {
      __typename
      ... on CoOwnership {
        standing
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const acceptMutation = graphql(`
  mutation AcceptCoOwnership($challenge: ID!) {
    acceptCoOwnership(challenge: $challenge) {
      __typename
      ... on CoOwnership {
        standing
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const declineMutation = graphql(`
  mutation DeclineCoOwnership($challenge: ID!, $reason: String!) {
    declineCoOwnership(challenge: $challenge, reason: $reason) {
      __typename
      ... on CoOwnership {
        standing
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const endMutation = graphql(`
  mutation EndCoOwnership($challenge: ID!, $force: ID!) {
    endCoOwnership(challenge: $challenge, force: $force) {
      __typename
      ... on CoOwnership {
        standing
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
