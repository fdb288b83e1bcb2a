import { graphql } from '../gql/gql.ts'
import type { ConcernLineFragment, ConcernQuery } from '../gql/graphql.ts'

export const concernQuery = graphql(`
  query Concern($reference: String!) {
    concern(reference: $reference) {
      id
      key
      reference
      principle
      state
      isAnothers
      actions
      against {
        id
        name
        slug
        isDemo
      }
      record {
        summary
        reply
        putRight
        finalAt
      }
      inside {
        about
        text
        wanted
        raisedAt
        replyDueAt
        reply
        repliedAt
        appealDueAt
        endedAt
        raisedBy {
          id
          name
          slug
        }
        decision {
          outcome
          reason
          summary
          putRight
          at
        }
        appeal {
          reason
          at
          by {
            id
            name
          }
        }
        lastDecision {
          outcome
          reason
          summary
          putRight
          at
        }
      }
    }
  }
`)

/** What a row of a list shows of a concern. */
export const concernLine = graphql(`
  fragment ConcernLine on Concern {
    id
    reference
    principle
    state
    against {
      id
      name
    }
    inside {
      raisedAt
      replyDueAt
      appealDueAt
      raisedBy {
        id
        name
      }
      decision {
        outcome
      }
      lastDecision {
        outcome
      }
    }
  }
`)

export const concernsQuery = graphql(`
  query Concerns($after: String) {
    concerns(after: $after) {
      edges {
        node {
          id
          ...ConcernLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const groundsQuery = graphql(`
  query ConcernGrounds {
    concernGrounds {
      against {
        id
        name
        slug
      }
      about {
        reference
        title
      }
    }
  }
`)

export type ShownConcern = NonNullable<ConcernQuery['concern']>
export type InsideConcern = NonNullable<ShownConcern['inside']>
export type ConcernRow = ConcernLineFragment
export type StepName = ShownConcern['actions'][number]
