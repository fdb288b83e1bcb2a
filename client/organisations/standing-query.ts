import { graphql } from '../gql/gql.ts'

export const standingQuery = graphql(`
  query OrganisationStanding($slug: String!) {
    organisationStanding(slug: $slug) {
      isOwn
      stopped {
        at
        reason
      }
      organisation {
        id
        name
        slug
        state
      }
      mailDomains {
        ...ShownMailDomain
      }
      people {
        role
        stopped {
          at
          reason
        }
        person {
          id
          name
        }
      }
    }
  }
`)

export const suspendOrganisationMutation = graphql(`
  mutation SuspendOrganisation($id: ID!, $reason: String!) {
    suspendOrganisation(organisationId: $id, reason: $reason) {
      __typename
      ... on Organisation {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const restoreOrganisationMutation = graphql(`
  mutation RestoreOrganisation($id: ID!) {
    restoreOrganisation(organisationId: $id) {
      __typename
      ... on Organisation {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const suspendPersonMutation = graphql(`
  mutation SuspendPerson($id: String!, $reason: String!) {
    suspendPerson(personId: $id, reason: $reason) {
      __typename
      ... on Person {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const restorePersonMutation = graphql(`
  mutation RestorePerson($id: String!) {
    restorePerson(personId: $id) {
      __typename
      ... on Person {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
