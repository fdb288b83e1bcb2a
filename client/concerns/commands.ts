import { graphql } from '../gql/gql.ts'

export const raiseConcern = graphql(`
  mutation RaiseConcern($against: ID!, $principle: CharterPrinciple!, $about: String!, $text: String!, $wanted: String!) {
    raiseConcern(against: $against, principle: $principle, about: $about, text: $text, wanted: $wanted) {
      __typename
      ... on Concern {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const replyToConcern = graphql(`
  mutation ReplyToConcern($id: ID!, $reply: String!) {
    replyToConcern(id: $id, reply: $reply) {
      __typename
      ... on Concern {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const withdrawConcern = graphql(`
  mutation WithdrawConcern($id: ID!) {
    withdrawConcern(id: $id) {
      __typename
      ... on Concern {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const settleConcern = graphql(`
  mutation SettleConcern($id: ID!) {
    settleConcern(id: $id) {
      __typename
      ... on Concern {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const decideConcern = graphql(`
  mutation DecideConcern($id: ID!, $outcome: ConcernOutcome!, $reason: String!, $summary: String, $putRight: String) {
    decideConcern(id: $id, outcome: $outcome, reason: $reason, summary: $summary, putRight: $putRight) {
      __typename
      ... on Concern {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const appealConcern = graphql(`
  mutation AppealConcern($id: ID!, $reason: String!) {
    appealConcern(id: $id, reason: $reason) {
      __typename
      ... on Concern {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const decideAppeal = graphql(`
  mutation DecideConcernAppeal($id: ID!, $outcome: ConcernOutcome!, $reason: String!, $summary: String, $putRight: String) {
    decideConcernAppeal(id: $id, outcome: $outcome, reason: $reason, summary: $summary, putRight: $putRight) {
      __typename
      ... on Concern {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
