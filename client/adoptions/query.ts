import { graphql } from '../gql/gql.ts'

export const adoptionLine = graphql(`
  fragment AdoptionLine on Adoption {
    id
    challenge {
      id
      reference
      title
    }
    force {
      id
      name
      slug
    }
    supplier {
      id
      name
      slug
    }
    steps {
      stage
      on
      evidence
      link
      at
      partnership {
        id
        reference
      }
    }
  }
`)

/** Asked for by itself, beside the outcome: it then changes nothing of what that takes. */
export const ledgerQuery = graphql(`
  query AdoptionLedger($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      force {
        id
        slug
        name
      }
      adoptions {
        ...AdoptionLine
      }
      adoptingIn {
        id
        reference
      }
    }
  }
`)

/** What a force sees before it writes its row. */
export const toRecordQuery = graphql(`
  query ToRecordAdoption($reference: String!) {
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
      accepted {
        suppliers {
          id
          name
        }
      }
      adoptions {
        ...AdoptionLine
      }
    }
  }
`)

export const recordAdoption = graphql(`
  mutation RecordAdoption(
    $challenge: ID!
    $stage: LedgerStage!
    $on: DateTime!
    $evidence: String!
    $link: String!
    $supplier: ID
    $looked: Boolean!
  ) {
    recordAdoption(
      challenge: $challenge
      stage: $stage
      on: $on
      evidence: $evidence
      link: $link
      supplier: $supplier
      looked: $looked
    ) {
      __typename
      ... on Adoption {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
