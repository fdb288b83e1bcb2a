import { graphql } from '../gql/gql.ts'

/** Every write about a curation. Each answers with what leads on: the page asks for the rest anew. */

export const askOwner = graphql(`
  mutation AskOwner($challenge: ID!, $question: String!, $looked: Boolean!) {
    askOwner(challenge: $challenge, question: $question, looked: $looked) {
      __typename
      ... on Curation {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const adoptWith = graphql(`
  mutation AdoptWith($challenge: ID!, $why: String!, $looked: Boolean!) {
    adoptWith(challenge: $challenge, why: $why, looked: $looked) {
      __typename
      ... on Curation {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const startCuration = graphql(`
  mutation StartCuration($challengeIds: [ID!]!, $title: String!, $reason: String!, $looked: Boolean) {
    startCuration(challengeIds: $challengeIds, title: $title, reason: $reason, looked: $looked) {
      __typename
      ... on Curation {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const dismissSuggestion = graphql(`
  mutation DismissSuggestion($challengeIds: [ID!]!, $reason: String!) {
    dismissSuggestion(challengeIds: $challengeIds, reason: $reason) {
      __typename
      ... on DismissedSuggestion {
        challenges {
          id
        }
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const answerCuration = graphql(`
  mutation AnswerCuration($id: ID!, $challengeId: ID!, $answer: SameAnswer!, $note: String, $looked: Boolean) {
    answerCuration(id: $id, challengeId: $challengeId, answer: $answer, note: $note, looked: $looked) {
      __typename
      ... on Curation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const proposeLead = graphql(`
  mutation ProposeLead($id: ID!, $challengeId: ID!) {
    proposeLead(id: $id, challengeId: $challengeId) {
      __typename
      ... on Curation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const inviteSuppliers = graphql(`
  mutation InviteSuppliers(
    $id: ID!
    $filter: SupplierFilter
    $text: String!
    $extras: [InvitationExtraInput!]
    $expected: Int!
    $looked: Boolean
  ) {
    inviteSuppliers(id: $id, filter: $filter, text: $text, extras: $extras, expected: $expected, looked: $looked) {
      __typename
      ... on Curation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const remindAtClose = graphql(`
  mutation RemindAtClose($id: ID!, $remind: Boolean!) {
    remindAtClose(id: $id, remind: $remind) {
      __typename
      ... on Curation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const closeCuration = graphql(`
  mutation CloseCuration($id: ID!, $cameOfIt: String!) {
    closeCuration(id: $id, cameOfIt: $cameOfIt) {
      __typename
      ... on Curation {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
