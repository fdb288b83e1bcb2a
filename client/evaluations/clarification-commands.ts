import { graphql } from '../gql/gql.ts'

/** A question and its answer, as both sides read them. */
export const clarificationFragment = graphql(`
  fragment ShownClarification on Clarification {
    key
    proposalId
    number
    criterionId
    state
    question
    askedAt
    askedBy
    dueAt
    answer
    answeredAt
    mayAnswer
  }
`)

export const askProposer = graphql(`
  mutation AskProposer(
    $challenge: ID!
    $proposal: ID!
    $criterion: String
    $question: String!
    $workingDays: Int!
  ) {
    askProposer(
      challenge: $challenge
      proposal: $proposal
      criterion: $criterion
      question: $question
      workingDays: $workingDays
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

export const answerClarification = graphql(`
  mutation AnswerClarification(
    $proposal: ID!
    $challenge: ID!
    $clarification: String!
    $answer: String!
    $looked: Boolean
  ) {
    answerClarification(
      proposal: $proposal
      challenge: $challenge
      clarification: $clarification
      answer: $answer
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
