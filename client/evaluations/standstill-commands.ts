import { graphql } from '../gql/gql.ts'

/** The standstill as its section shows it. */
export const standstillFragment = graphql(`
  fragment ShownStandstill on Standstill {
    state
    workingDays
    daysLeft
    endsAt
    mayRaise
    mayAnswer
    mayAnswerChallenges
    cases {
      key
      kind
      words
      raisedAt
      dueAt
      isYours
      outcome
      answer
      closedAt
      supplier {
        id
        name
      }
      owner {
        id
        name
      }
    }
  }
`)

export const raiseCase = graphql(`
  mutation RaiseStandstillCase($challenge: ID!, $kind: StandstillCaseKind!, $words: String!, $looked: Boolean) {
    raiseStandstillCase(challenge: $challenge, kind: $kind, words: $words, looked: $looked) {
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

export const takeCase = graphql(`
  mutation TakeStandstillCase($challenge: ID!, $case: String!) {
    takeStandstillCase(challenge: $challenge, case: $case) {
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

export const closeCase = graphql(`
  mutation CloseStandstillCase(
    $challenge: ID!
    $case: String!
    $outcome: StandstillCaseOutcome!
    $answer: String!
    $looked: Boolean
  ) {
    closeStandstillCase(challenge: $challenge, case: $case, outcome: $outcome, answer: $answer, looked: $looked) {
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
