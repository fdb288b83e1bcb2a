import { graphql } from '../gql/gql.ts'

export const teamQuery = graphql(`
  query Team($slug: String!) {
    team(slug: $slug) {
      isAdmin
      organisation {
        id
        name
        slug
        kind
      }
      members {
        person {
          id
          name
        }
        role
        since
        isYou
      }
      invitations {
        id
        address
        role
        endsAt
      }
      mailDomains {
        ...ShownMailDomain
      }
      requests {
        id
        address
        askedAt
        person {
          id
          name
        }
      }
    }
  }
`)
