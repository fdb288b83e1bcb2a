import { graphql } from '../gql/gql.ts'
import type { DeskQuery } from '../gql/graphql.ts'

export const deskItem = graphql(`
  fragment DeskRow on DeskItem {
    key
    words
    reference
    title
    path
    due
    dueIs
    since
    who
  }
`)

export const deskAsk = graphql(`
  fragment DeskAsk on DeskAsk {
    kind
    subject
    askedAt
    askedBy
    againFrom
  }
`)

export const deskQuery = graphql(`
  query Desk {
    desk {
      needsYou {
        ...DeskRow
      }
      comingUp {
        ...DeskRow
      }
      waitingOnOthers {
        ...DeskRow
      }
      queues {
        name
        count
        oldest
        items {
          ...DeskRow
          ask {
            ...DeskAsk
          }
        }
      }
      fitting {
        total
        path
        items {
          ...DeskRow
        }
      }
    }
    notifications(first: 10) {
      edges {
        node {
          id
          reference
          text
          path
          at
        }
      }
    }
    homeCounts {
      closingThisWeek
    }
  }
`)

export type ShownDesk = NonNullable<DeskQuery['desk']>
export type DeskRow = ShownDesk['needsYou'][number]
export type Fitting = NonNullable<ShownDesk['fitting']>
export type Queue = ShownDesk['queues'][number]
export type Happened = DeskQuery['notifications']['edges'][number]['node']
