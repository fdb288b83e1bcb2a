import { graphql } from '../gql/gql.ts'
import type { PanelQuery } from '../gql/graphql.ts'

/** How the panel of a challenge came together, and what of one's own counts no more. */
export const panelQuery = graphql(`
  query Panel($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      state
      force {
        id
        slug
      }
      panelPlaces {
        key
        part
        state
        insteadOf
        askedAt
        answeredAt
        endedAt
        reason
        words
        person {
          id
          name
        }
      }
      panelChoices {
        id
        name
      }
      possibleConflicts {
        proposalId
        letter
        words
        declaredAt
        person {
          id
          name
        }
        supplier {
          id
          name
        }
        ruling {
          outcome
          words
          at
        }
      }
      ownSetAside {
        proposalId
        letter
        criterionId
        criterion
        score
        reason
        setAsideAt
        because
      }
    }
  }
`)

export type PanelChallenge = NonNullable<PanelQuery['challenge']>
export type Place = PanelChallenge['panelPlaces'][number]
export type PossibleConflict = PanelChallenge['possibleConflicts'][number]

export const acceptPart = graphql(`
  mutation AcceptPart($challenge: ID!) {
    acceptPart(challenge: $challenge) {
      __typename
      ... on Challenge {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const declinePart = graphql(`
  mutation DeclinePart($challenge: ID!, $reason: PartReason!, $words: String, $looked: Boolean) {
    declinePart(challenge: $challenge, reason: $reason, words: $words, looked: $looked) {
      __typename
      ... on Challenge {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const stepDown = graphql(`
  mutation StepDown($challenge: ID!, $reason: PartReason!, $words: String, $looked: Boolean) {
    stepDown(challenge: $challenge, reason: $reason, words: $words, looked: $looked) {
      __typename
      ... on Challenge {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const replaceOnPanel = graphql(`
  mutation ReplaceOnPanel($challenge: ID!, $place: String!, $person: String!, $reason: String!) {
    replaceOnPanel(challenge: $challenge, place: $place, person: $person, reason: $reason) {
      __typename
      ... on Challenge {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const ruleOnConflict = graphql(`
  mutation RuleOnConflict(
    $challenge: ID!
    $proposal: ID!
    $person: String!
    $declaredAt: DateTime!
    $outcome: ConflictOutcome!
    $words: String!
  ) {
    ruleOnConflict(
      challenge: $challenge
      proposal: $proposal
      person: $person
      declaredAt: $declaredAt
      outcome: $outcome
      words: $words
    ) {
      __typename
      ... on Challenge {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
