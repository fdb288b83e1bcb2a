import { graphql } from '../gql/gql.ts'
import type { ReviewPageQuery } from '../gql/graphql.ts'

/** What everybody reads of a review. */
export const foundReview = graphql(`
  fragment FoundReview on Review {
    id
    state
    outcome
    conditions
    post
    signedAt
    triggers
  }
`)

/** The review of a challenge, for the people of its force. */
export const reviewPageQuery = graphql(`
  query ReviewPage($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      state
      content
      actions
      reviewStanding
      reviewWording
      reviewChoices {
        id
        name
      }
      reviews {
        ...FoundReview
        number
        reason
        reviewer {
          id
          name
        }
        askedBy {
          id
          name
        }
        askedAt
        maySign
      }
      force {
        slug
        name
      }
    }
  }
`)

export type ReviewedChallenge = NonNullable<ReviewPageQuery['challenge']>
