import { graphql } from '../gql/gql.ts'

export const organisationQuery = graphql(`
  query Organisation($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      slug
      kind
      state
      region
      isDemo
      isWatched
      notes
      source
      about
      website
      mailbox
      size
      regions
      sectors
      categories
      responseClock {
        key
        value
        cases
      }
      identifiers {
        scheme
        id
      }
      authorities {
        id
        name
        slug
      }
      becameOn
      version
      standards {
        code
        claim
        plannedFor
        evidenceUrl
        markedBy {
          at
          how
          organisation {
            id
            name
            slug
          }
        }
      }
      successor {
        id
        name
        slug
      }
    }
  }
`)

/** What it does on the board. Asked by slug, beside its own facts. */
export const organisationWorkQuery = graphql(`
  query OrganisationWork($slug: String!, $challenges: ChallengeFilter!, $notices: NoticeFilter!) {
    challengeBoard(filter: $challenges) {
      total
      rows(first: 5) {
        edges {
          node {
            id
            reference
            title
            state
            closesAt
          }
        }
      }
    }
    partnerships(state: active, organisation: $slug, first: 5) {
      edges {
        node {
          id
          reference
          title
          state
        }
      }
    }
    organisation(slug: $slug) {
      id
      adoptions {
        ...AdoptionLine
      }
    }
    noticeBoard(filter: $notices) {
      total
    }
  }
`)
