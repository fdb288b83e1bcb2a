import { graphql } from '../gql/gql.ts'

export const openFoi = graphql(`
  mutation OpenFoi($challenge: ID!, $ourReference: String!, $receivedOn: DateTime!, $looked: Boolean) {
    openFoi(challenge: $challenge, ourReference: $ourReference, receivedOn: $receivedOn, looked: $looked) {
      __typename
      ... on FoiRequest {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const decideFoi = graphql(`
  mutation DecideFoi(
    $id: ID!
    $item: String!
    $answer: FoiAnswer!
    $passages: [String!]
    $exemption: FoiExemption
    $publicInterest: String
    $looked: Boolean
  ) {
    decideFoi(
      id: $id
      item: $item
      answer: $answer
      passages: $passages
      exemption: $exemption
      publicInterest: $publicInterest
      looked: $looked
    ) {
      __typename
      ... on FoiRequest {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const exportFoi = graphql(`
  mutation ExportFoi($id: ID!) {
    exportFoi(id: $id) {
      __typename
      ... on FoiRequest {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
