import { graphql } from '../gql/gql.ts'
import type { WorkedExampleQuery } from '../gql/graphql.ts'

/** The worked example of a challenge: as much of it as is the viewer's to know yet. */
export const workedExampleQuery = graphql(`
  query WorkedExample($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      workedExample {
        isWritten
        mayWrite
        mayScore
        isOver
        edition
        criteria {
          id
          name
          about
        }
        criterionId
        answer
        expected
        why
        scores {
          key
          name
          isYou
          score
          reason
        }
        done {
          name
          hasScored
        }
      }
    }
  }
`)

export type ExampleChallenge = NonNullable<WorkedExampleQuery['challenge']>
export type ShownExample = NonNullable<ExampleChallenge['workedExample']>

export const writeWorkedExample = graphql(`
  mutation WriteWorkedExample(
    $challenge: ID!
    $edition: Int!
    $criterion: String!
    $answer: String!
    $expected: Int!
    $why: String!
  ) {
    writeWorkedExample(
      challenge: $challenge
      edition: $edition
      criterion: $criterion
      answer: $answer
      expected: $expected
      why: $why
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

export const scoreWorkedExample = graphql(`
  mutation ScoreWorkedExample($challenge: ID!, $edition: Int!, $score: Int!, $reason: String!) {
    scoreWorkedExample(challenge: $challenge, edition: $edition, score: $score, reason: $reason) {
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
