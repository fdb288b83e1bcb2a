import { graphql } from '../../gql/gql.ts'

/** What a force may begin a challenge from, and what it has begun. */
export const newQuery = graphql(`
  query NewChallenge($force: String!) {
    challengeTemplates {
      key
      name
      about
    }
    draftChallenges {
      id
      reference
      title
    }
    challengeBoard(filter: { force: [$force], state: [open, evaluating, decided, withdrawn] }) {
      rows(first: 20) {
        edges {
          node {
            id
            reference
            title
            state
            force {
              slug
            }
          }
        }
      }
    }
  }
`)
