import { graphql } from '../gql/gql.ts'
import type { HandoverQuery, HandoversQuery } from '../gql/graphql.ts'

/** The handovers of a team that the viewer may see, and among whom another may be begun. */
export const handoversQuery = graphql(`
  query Handovers($slug: String!) {
    handovers(slug: $slug) {
      id
      key
      standing
      askedAt
      lapsesAt
      accessEndsAt
      giver {
        id
        name
      }
      receiver {
        id
        name
      }
    }
    team(slug: $slug) {
      isAdmin
      organisation {
        id
        name
      }
      members {
        isYou
        person {
          id
          name
        }
      }
    }
  }
`)

/** One handover with what is named to the giver, as far as the viewer may know of it. */
export const handoverQuery = graphql(`
  query Handover($key: String!) {
    handover(key: $key) {
      handed {
        kind
        passing
        reference
        title
        path
      }
      handover {
        id
        key
        note
        standing
        askedAt
        lapsesAt
        answeredAt
        readAt
        accessEndsAt
        isYours
        mayStop
        organisation {
          id
          name
          slug
          kind
        }
        giver {
          id
          name
        }
        receiver {
          id
          name
        }
        startedBy {
          id
          name
        }
      }
    }
  }
`)

export type ListedHandover = HandoversQuery['handovers'][number]
export type TeamToHandOver = NonNullable<HandoversQuery['team']>
export type Shown = NonNullable<HandoverQuery['handover']>
