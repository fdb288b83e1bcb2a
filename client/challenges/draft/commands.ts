import { graphql } from '../../gql/gql.ts'

/** Every write of a draft. */

export const beginMutation = graphql(`
  mutation BeginChallenge($template: String, $copyOf: ID, $continues: Boolean) {
    draftChallenge(template: $template, copyOf: $copyOf, continues: $continues) {
      __typename
      ... on Challenge {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const saveMutation = graphql(`
  mutation SaveSection($id: ID!, $section: ChallengeSection!, $version: Int!, $content: JSON!, $mode: EngagementMode) {
    saveSection(id: $id, section: $section, version: $version, content: $content, mode: $mode) {
      __typename
      ... on Challenge {
        id
        sectionVersions
        timetableWarnings {
          path
          message
        }
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const panelMutation = graphql(`
  mutation SetPanel($id: ID!, $evaluators: [String!]!, $moderator: String) {
    setPanel(id: $id, evaluators: $evaluators, moderator: $moderator) {
      __typename
      ... on Challenge {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const askMutation = graphql(`
  mutation AskPublication($id: ID!) {
    askPublication(id: $id) {
      __typename
      ... on Challenge {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const returnMutation = graphql(`
  mutation ReturnPublication($id: ID!, $reason: String!) {
    returnPublication(id: $id, reason: $reason) {
      __typename
      ... on Challenge {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const openMutation = graphql(`
  mutation OpenChallenge($id: ID!) {
    openChallenge(id: $id) {
      __typename
      ... on Challenge {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
