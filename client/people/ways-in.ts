import { graphql } from '../gql/gql.ts'

/** How somebody may come to act for an organisation: what they were invited to, what their address lets them join, what they asked for. */
export const waysIn = graphql(`
  fragment WaysIn on Viewer {
    invitations {
      token
      organisation {
        id
        name
      }
    }
    joinsByDomain {
      id
      name
    }
    askedToJoin {
      id
      name
    }
  }
`)
