import { graphql } from '../../gql/gql.ts'
import type { CoOwnersQuery } from '../../gql/graphql.ts'

/** What both sides read of a co-ownership. */
export const coOwnershipFields = graphql(`
  fragment CoOwnershipFields on CoOwnership {
    challenge
    reference
    title
    standing
    why
    reason
    askedAt
    lapsesAt
    answeredAt
    endedAt
    mayAnswer
    mayEnd
    owner {
      id
      slug
      name
    }
    force {
      id
      slug
      name
    }
  }
`)

/** To the force that owns it: whom it asked, how that stands, and whom it may ask. */
export const coOwnersQuery = graphql(`
  query CoOwners($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      state
      actions
      force {
        slug
        name
      }
      coOwnerships {
        ...CoOwnershipFields
      }
      coOwnerChoices {
        id
        name
      }
      sameProblems {
        id
        forceId
      }
    }
  }
`)
export type CoOwnedChallenge = NonNullable<CoOwnersQuery['challenge']>

/** To the force that was asked or agreed. */
export const coOwnershipQuery = graphql(`
  query CoOwnership($reference: String!) {
    coOwnership(reference: $reference) {
      ...CoOwnershipFields
    }
  }
`)
