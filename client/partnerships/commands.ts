import { graphql } from '../gql/gql.ts'

/** Every write of a partnership. Each answers with its id: the page asks for the rest anew. */

export const formPartnership = graphql(`
  mutation FormPartnership($proposal: ID!) {
    formPartnership(proposal: $proposal) {
      __typename
      ... on Partnership {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const editPartnership = graphql(`
  mutation EditPartnership(
    $id: ID!
    $section: PartnershipSection!
    $revision: Int!
    $removals: Int!
    $content: JSON!
    $looked: Boolean
  ) {
    editPartnership(
      id: $id
      section: $section
      revision: $revision
      removals: $removals
      content: $content
      looked: $looked
    ) {
      __typename
      ... on Partnership {
        id
        reference
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const confirmPartnership = graphql(`
  mutation ConfirmPartnership($id: ID!, $revision: Int!) {
    confirmPartnership(id: $id, revision: $revision) {
      __typename
      ... on Partnership {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const inviteManager = graphql(`
  mutation InviteManager($id: ID!, $organisation: ID!) {
    invitePartnershipManager(id: $id, organisation: $organisation) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const addMilestone = graphql(`
  mutation AddMilestone($id: ID!, $title: String!, $dueOn: DateTime!, $owner: String!, $looked: Boolean) {
    addPartnershipMilestone(id: $id, title: $title, dueOn: $dueOn, owner: $owner, looked: $looked) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const recordProgress = graphql(`
  mutation RecordProgress($id: ID!, $milestone: String, $text: String!, $met: Boolean!, $looked: Boolean) {
    recordPartnershipProgress(id: $id, milestone: $milestone, text: $text, met: $met, looked: $looked) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const answerMilestone = graphql(`
  mutation AnswerMilestone($id: ID!, $milestone: String!, $accept: Boolean!, $reason: String) {
    answerPartnershipMilestone(id: $id, milestone: $milestone, accept: $accept, reason: $reason) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const recordReading = graphql(`
  mutation RecordReading($id: ID!, $objective: String!, $value: Float!, $on: DateTime!, $note: String, $looked: Boolean) {
    recordMeasureReading(id: $id, objective: $objective, value: $value, on: $on, note: $note, looked: $looked) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const proposeDecision = graphql(`
  mutation ProposeDecision($id: ID!, $question: String!, $decision: String!, $options: String, $looked: Boolean) {
    proposePartnershipDecision(id: $id, question: $question, decision: $decision, options: $options, looked: $looked) {
      __typename
      ... on PartnershipDecision {
        key
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const agreeDecision = graphql(`
  mutation AgreeDecision($decision: String!) {
    agreePartnershipDecision(decision: $decision) {
      __typename
      ... on PartnershipDecision {
        key
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const proposeSummary = graphql(`
  mutation ProposeSummary($id: ID!, $text: String!, $looked: Boolean) {
    proposePartnershipSummary(id: $id, text: $text, looked: $looked) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const approveSummary = graphql(`
  mutation ApproveSummary($id: ID!, $revision: Int!) {
    approvePartnershipSummary(id: $id, revision: $revision) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const writeCloseOut = graphql(`
  mutation WriteCloseOut($id: ID!, $input: CloseOutInput!, $looked: Boolean) {
    writeCloseOut(id: $id, input: $input, looked: $looked) {
      __typename
      ... on Partnership {
        id
        state
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const endPartnership = graphql(`
  mutation EndPartnership($id: ID!, $reason: String!) {
    endPartnership(id: $id, reason: $reason) {
      __typename
      ... on Partnership {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)
