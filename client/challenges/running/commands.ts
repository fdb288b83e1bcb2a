import { graphql } from '../../gql/gql.ts'

/** What a force does with a challenge that runs. */

export const amendMutation = graphql(`
  mutation AmendChallenge($id: ID!, $edition: Int!, $sections: JSON!, $note: String!, $looked: Boolean) {
    amendChallenge(id: $id, edition: $edition, sections: $sections, note: $note, looked: $looked) {
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

export const moveMutation = graphql(`
  mutation MoveDeadline($id: ID!, $which: MovableDate!, $to: DateTime!, $reason: String!) {
    moveDeadline(id: $id, which: $which, to: $to, reason: $reason) {
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

/** What there is to say of a date before it is moved there. */
export const dateWarningsQuery = graphql(`
  query DateWarnings($reference: String!, $which: MovableDate!, $to: DateTime!) {
    challenge(reference: $reference) {
      dateWarnings(which: $which, to: $to) {
        message
      }
    }
  }
`)

export const withdrawMutation = graphql(`
  mutation WithdrawChallenge($id: ID!, $code: WithdrawalReason!, $reason: String!, $lessons: String) {
    withdrawChallenge(id: $id, code: $code, reason: $reason, lessons: $lessons) {
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

export const addMutation = graphql(`
  mutation AddSameProblem($challenge: ID!, $input: SameProblemInput!, $looked: Boolean) {
    addSameProblem(challenge: $challenge, input: $input, looked: $looked) {
      __typename
      ... on SameProblem {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const changeMutation = graphql(`
  mutation ChangeSameProblem($id: String!, $input: SameProblemInput!, $looked: Boolean) {
    changeSameProblem(id: $id, input: $input, looked: $looked) {
      __typename
      ... on SameProblem {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const takeOffMutation = graphql(`
  mutation WithdrawSameProblem($id: String!) {
    withdrawSameProblem(id: $id) {
      __typename
      ... on SameProblem {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
