import { graphql } from '../gql/gql.ts'

/** Every write about a signatory. Each answers with its id: the page asks for the rest anew. */

export const applyToSign = graphql(`
  mutation ApplyToSign($accountablePerson: String!, $accountablePost: String!, $looked: Boolean) {
    applyToSign(accountablePerson: $accountablePerson, accountablePost: $accountablePost, looked: $looked) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const admitSignatory = graphql(`
  mutation AdmitSignatory($id: ID!) {
    admitSignatory(id: $id) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const declineSignatory = graphql(`
  mutation DeclineSignatory($id: ID!, $reason: String!) {
    declineSignatory(id: $id, reason: $reason) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const proposeSuspension = graphql(`
  mutation ProposeSuspension($id: ID!, $reason: String!) {
    proposeSuspension(id: $id, reason: $reason) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const dropSuspension = graphql(`
  mutation DropSuspension($id: ID!) {
    dropSuspension(id: $id) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const replyToSuspension = graphql(`
  mutation ReplyToSuspension($id: ID!, $reply: String!, $looked: Boolean) {
    replyToSuspension(id: $id, reply: $reply, looked: $looked) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const suspendSignatory = graphql(`
  mutation SuspendSignatory($id: ID!) {
    suspendSignatory(id: $id) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const reinstateSignatory = graphql(`
  mutation ReinstateSignatory($id: ID!) {
    reinstateSignatory(id: $id) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const withdrawSigning = graphql(`
  mutation WithdrawSigning($id: ID!) {
    withdrawSigning(id: $id) {
      __typename
      ... on Signatory {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
