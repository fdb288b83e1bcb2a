import { graphql } from '../gql/gql.ts'

export const curationsQuery = graphql(`
  query Curations($state: CurationState, $after: String) {
    curationCounts {
      state
      count
    }
    curations(state: $state, after: $after) {
      edges {
        node {
          id
          reference
          title
          state
          aim
          createdAt
          askedBy {
            id
            shortName
          }
          members {
            answer
            challenge {
              id
              force {
                id
                shortName
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Asked for by itself: its challenges then come in one round trip. */
export const suggestionsQuery = graphql(`
  query SuggestedJoinUps {
    suggestedJoinUps {
      words
      category
      challenges {
        id
        reference
        title
        summary
        isDemo
        force {
          id
          name
        }
      }
    }
  }
`)

export const curationQuery = graphql(`
  query Curation($reference: String!) {
    curation(reference: $reference) {
      ...CurationParts
    }
  }
`)

/** What a force sees before it asks the owner. */
export const toAskQuery = graphql(`
  query ToAskOwner($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      state
      force {
        id
        slug
        name
      }
      curation {
        id
        reference
      }
    }
  }
`)

/** What a force sees before it writes to the owner of an outcome. */
export const toAdoptQuery = graphql(`
  query ToAdoptWith($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      state
      force {
        id
        slug
        name
      }
      adoptingIn {
        id
        reference
      }
    }
  }
`)

export const curationParts = graphql(`
  fragment CurationParts on Curation {
    id
    key
    reference
    state
    aim
    title
    reason
    askedBy {
      id
      name
    }
    createdAt
    remindAtClose
    cameOfIt
    closedAt
    actions
    lead {
      id
      reference
      title
      closesAt
    }
    members {
      ...CurationMemberParts
    }
    invitations {
      at
      text
      category
      standard
      size
      region
      invited
      small
      extras {
        reason
        organisation {
          id
          name
        }
      }
    }
    invited {
      id
      name
    }
  }
`)

export const memberParts = graphql(`
  fragment CurationMemberParts on CurationMember {
    answer
    note
    mayAnswer
    challenge {
      id
      reference
      title
      summary
      state
      isDemo
      categories
      closesAt
      standardCodes
      force {
        id
        name
      }
      sameProblems {
        id
        isOurs
        level
        force {
          id
          name
        }
      }
    }
  }
`)

export const fitQuery = graphql(`
  query SupplierFit($reference: String!, $filter: SupplierFilter) {
    curation(reference: $reference) {
      fit(filter: $filter) {
        total
        small
      }
    }
  }
`)

/** A challenge that a curation may begin with. */
export const challengeToJoinQuery = graphql(`
  query ChallengeToJoin($reference: String!) {
    challenge(reference: $reference) {
      id
      reference
      title
      summary
      categories
      force {
        id
        name
      }
      curation {
        id
        reference
      }
    }
  }
`)

export const lookAlikesToJoinQuery = graphql(`
  query LookAlikesToJoin($text: String!, $categories: [String!], $except: ID) {
    lookAlikes(text: $text, categories: $categories, except: $except) {
      id
      reference
      title
      state
      closesAt
      force {
        id
        name
      }
    }
  }
`)
