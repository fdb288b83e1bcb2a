import { graphql } from '../gql/gql.ts'

export const accountQuery = graphql(`
  query Account {
    viewer {
      address
      person {
        id
        name
      }
      memberships {
        id
        name
        slug
        role
      }
      ...WaysIn
    }
    mySessions {
      id
      device
      begunAt
      lastSeenAt
      isThisOne
    }
    myPasskeys {
      id
      name
      madeAt
    }
  }
`)
