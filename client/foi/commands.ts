import { graphql } from '../gql/gql.ts'

export const openFoi = graphql(`
  mutation OpenFoi($challenge: ID!, $ourReference: String!, $receivedOn: DateTime!) {
    openFoi(challenge: $challenge, ourReference: $ourReference, receivedOn: $receivedOn) {
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
  ) {
    decideFoi(
      id: $id
      item: $item
      answer: $answer
      passages: $passages
      exemption: $exemption
      publicInterest: $publicInterest
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
