import { graphql } from '../../gql/gql.ts'

/** What the pages below a challenge need to say which one they belong to, and what its tabs are. */
export const challengeHead = graphql(`
  fragment ChallengeHead on Challenge {
    id
    key
    reference
    title
    state
    mode
    openedAt
    questionsCloseAt
    closesAt
    answeredQuestions
    force {
      slug
      name
    }
  }
`)
