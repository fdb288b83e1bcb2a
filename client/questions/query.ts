import { graphql } from '../gql/gql.ts'
import type { QuestionLineFragment, QuestionsQuery } from '../gql/graphql.ts'

export const questionLine = graphql(`
  fragment QuestionLine on Question {
    id
    topic
    number
    text
    answer
    answeredAt
    askedOn
    isOurs
    original
    corrects {
      id
      number
    }
    correctedBy {
      id
      number
    }
  }
`)

/** What was asked and answered on one challenge, and what waits as far as the viewer may see it. */
export const questionsQuery = graphql(`
  query Questions($reference: String!, $topic: QuestionTopic, $first: Int, $after: String) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      state
      mode
      openedAt
      questionsCloseAt
      closesAt
      closeToOffer
      coOwners {
        slug
      }
      answeredQuestions
      ...ChallengePaces
      force {
        slug
        name
      }
      questionTopics {
        topic
        count
      }
      questions(topic: $topic, first: $first, after: $after) {
        edges {
          node {
            ...QuestionLine
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      waitingQuestions {
        id
        topic
        text
        askedOn
        isConfidential
        workingDaysWaiting
      }
      privateReasons
      privateQuestions {
        id
        text
        answer
        privateReason
        askedOn
      }
      ownQuestions {
        id
        state
        text
        number
        askedOn
        declinedReason
        answer
        privateReason
        mergedInto {
          id
          number
        }
      }
    }
  }
`)

export type AskedChallenge = NonNullable<QuestionsQuery['challenge']>
export type OwnQuestion = AskedChallenge['ownQuestions'][number]
export type WaitingQuestion = AskedChallenge['waitingQuestions'][number]
export type ShownQuestion = QuestionLineFragment
