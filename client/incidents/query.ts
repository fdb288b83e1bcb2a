import { graphql } from '../gql/gql.ts'
import type { IncidentQuery } from '../gql/graphql.ts'

export const incidentsQuery = graphql(`
  query Incidents($after: String) {
    mayDeclareIncident
    incidents(after: $after) {
      edges {
        node {
          id
          reference
          state
          from
          to
          reason
          workingDays
          moved
          stayed
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** One incident with everything that it moves, or would move. */
export const incidentQuery = graphql(`
  query Incident($reference: String!) {
    incident(reference: $reference) {
      id
      key
      reference
      state
      from
      to
      reason
      text
      rule
      declaredAt
      confirmedAt
      by
      withdrawnReason
      actions
      list {
        madeFrom
        challenges {
          closedAt
          to
          decisionTo
          stays
          challenge {
            id
            reference
            title
            force {
              id
              name
            }
          }
        }
      }
    }
  }
`)

export type ShownIncident = NonNullable<IncidentQuery['incident']>
export type TouchedChallenge = ShownIncident['list']['challenges'][number]
