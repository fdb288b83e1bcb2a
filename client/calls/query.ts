import { graphql } from '../gql/gql.ts'
import type { CallsQuery } from '../gql/graphql.ts'

/** The calls of one engagement: what everybody reads, and what this viewer may know of who asked. */
export const callsQuery = graphql(`
  query Calls($reference: String!) {
    challenge(reference: $reference) {
      ...ChallengeHead
      calls {
        id
        minutes
        drawAt
        drawnAt
        seed
        seedHash
        joining
        slots {
          number
          startsAt
          endsAt
          taken
          notes
          notesAt
          notesDueAt
          isShut
          isFree
        }
        draw {
          place
          entry
          ticket
        }
        requests {
          id
          supplier {
            slug
            name
          }
          questions
          state
          place
          slot
          isOurs
          salt
        }
      }
    }
  }
`)

export type CallsChallenge = NonNullable<CallsQuery['challenge']>
export type Calls = NonNullable<CallsChallenge['calls']>
export type CallSlot = Calls['slots'][number]
export type CallRequest = Calls['requests'][number]
