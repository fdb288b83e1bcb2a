import { graphql } from '../gql/gql.ts'

/** What can be done in an evaluation. Each answers with the challenge, so that its pages are read anew. */

export const confirmOpening = graphql(`
  mutation ConfirmOpening($challenge: ID!, $declared: Boolean!) {
    confirmOpening(challenge: $challenge, declared: $declared) {
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

export const declareConflicts = graphql(`
  mutation DeclareConflicts($challenge: ID!, $declarations: [ConflictDeclarationInput!]!, $looked: Boolean) {
    declareConflicts(challenge: $challenge, declarations: $declarations, looked: $looked) {
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

export const lockScores = graphql(`
  mutation LockScores($challenge: ID!) {
    lockScores(challenge: $challenge) {
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

export const recallScores = graphql(`
  mutation RecallScores($challenge: ID!, $reason: String!) {
    recallScores(challenge: $challenge, reason: $reason) {
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

export const closeRound = graphql(`
  mutation CloseRound($challenge: ID!, $reason: String!) {
    closeRound(challenge: $challenge, reason: $reason) {
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

export const agreeScore = graphql(`
  mutation AgreeScore($challenge: ID!, $cell: CellInput!, $version: Int!, $score: Int, $rationale: String!, $looked: Boolean) {
    agreeScore(challenge: $challenge, cell: $cell, version: $version, score: $score, rationale: $rationale, looked: $looked) {
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

export const acceptUnanimous = graphql(`
  mutation AcceptUnanimous($challenge: ID!, $cells: [CellInput!]!) {
    acceptUnanimous(challenge: $challenge, cells: $cells) {
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

export const freezeRanking = graphql(`
  mutation FreezeRanking($challenge: ID!) {
    freezeRanking(challenge: $challenge) {
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

export const reopenRanking = graphql(`
  mutation ReopenRanking($challenge: ID!, $reason: String!) {
    reopenRanking(challenge: $challenge, reason: $reason) {
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

export const saveFeedback = graphql(`
  mutation SaveFeedback($challenge: ID!, $proposal: ID!, $version: Int!, $criteria: [CriterionFeedbackInput!]!, $looked: Boolean) {
    saveFeedback(challenge: $challenge, proposal: $proposal, version: $version, criteria: $criteria, looked: $looked) {
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

export const writeAdvantages = graphql(`
  mutation WriteAdvantages($challenge: ID!, $version: Int!, $accepted: [AcceptedAdvantagesInput!]!, $looked: Boolean) {
    writeAdvantages(challenge: $challenge, version: $version, accepted: $accepted, looked: $looked) {
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

export const signFeedback = graphql(`
  mutation SignFeedback($challenge: ID!, $proposals: [SignedFeedbackInput!]!, $advantages: Int) {
    signFeedback(challenge: $challenge, proposals: $proposals, advantages: $advantages) {
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

export const releaseDecision = graphql(`
  mutation ReleaseDecision($challenge: ID!, $outcome: ChallengeOutcome!, $code: String!, $reason: String!, $lessons: String!, $accepted: [ID!]) {
    releaseDecision(challenge: $challenge, outcome: $outcome, code: $code, reason: $reason, lessons: $lessons, accepted: $accepted) {
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

export const publishFindings = graphql(`
  mutation PublishFindings($challenge: ID!, $findings: String!, $lessons: String) {
    publishFindings(challenge: $challenge, findings: $findings, lessons: $lessons) {
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

export const saveScore = graphql(`
  mutation SaveScore(
    $challenge: ID!
    $proposal: ID!
    $criterion: String!
    $version: Int!
    $score: Int
    $reason: String!
    $privateNote: String!
    $looked: Boolean
  ) {
    saveScore(
      challenge: $challenge
      proposal: $proposal
      criterion: $criterion
      version: $version
      score: $score
      reason: $reason
      privateNote: $privateNote
      looked: $looked
    ) {
      __typename
      ... on CellScore {
        version
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
