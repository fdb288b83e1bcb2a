import { graphql } from '../gql/gql.ts'
import type { CommitmentLineFragment, CommitmentQuery } from '../gql/graphql.ts'

/** What a row of a list or a scorecard shows of a commitment. */
export const commitmentLine = graphql(`
  fragment CommitmentLine on Commitment {
    id
    reference
    principle
    tag
    state
    pledge
    measure
    unit
    boardMeasure
    boardMonths
    boardReading {
      value
      cases
      isWithinAim
    }
    baseline
    target
    dueAt
    reviewAt
    readings {
      on
      value
    }
    evidence {
      givenAt
      acceptedAt
      validUntil
      dispute
      reply
      acceptedBy {
        name
      }
      disputedBy {
        name
      }
    }
    organisation {
      name
      slug
      isDemo
    }
  }
`)

export const commitmentQuery = graphql(`
  query Commitment($reference: String!) {
    commitment(reference: $reference) {
      id
      key
      version
      reference
      principle
      tag
      state
      pledge
      measure
      unit
      boardMeasure
      boardMonths
      boardReading {
        value
        cases
        isWithinAim
      }
      baseline
      target
      dueAt
      reviewAt
      leadPost
      proposedAt
      agreedAt
      returnedBecause
      readings {
        on
        value
        note
      }
      evidence {
        text
        link
        givenAt
        acceptedAt
        validUntil
        disputedAt
        dispute
        reply
        repliedAt
        acceptedBy {
          name
        }
        disputedBy {
          name
        }
      }
      organisation {
        name
        slug
        isDemo
      }
      history {
        number
        at
        text
        isPrivate
        by {
          name
        }
      }
      actions
    }
  }
`)

export type CommitmentRow = CommitmentLineFragment
export type Commitment = NonNullable<CommitmentQuery['commitment']>
export type Evidence = Commitment['evidence'][number]
