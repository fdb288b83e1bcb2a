import { graphql } from '../../gql/gql.ts'
import type { DraftQuery } from '../../gql/graphql.ts'

/** All that the pages of a draft need: its text, how far it is, and who is asked. */
export const draftQuery = graphql(`
  query Draft($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      state
      mode
      edition
      content
      sectionVersions
      actions
      toldWhenOpened
      mayWrite
      coOwners {
        id
        slug
        name
      }
      reviewStanding
      publicationAskedAt
      helperResults {
        check
        weight
        passed
        says
        why
        path
      }
      publicationAskedBy {
        id
        name
      }
      panel {
        part
        person {
          id
          name
        }
      }
      panelChoices {
        id
        name
      }
      sharePack {
        waiting
        continues {
          id
          reference
        }
      }
      timetableWarnings {
        path
        message
      }
      force {
        slug
        name
      }
      releases {
        ...LinkedRelease
      }
    }
  }
`)

export type Draft = NonNullable<DraftQuery['challenge']>

/** The dates of a timetable of so many weeks. */
export const suggestionQuery = graphql(`
  query Suggestion($reference: String!, $weeks: Int!) {
    challenge(reference: $reference) {
      timetableSuggestion(weeks: $weeks) {
        questionsCloseAt
        proposalsCloseAt
        decisionDueAt
        startsOn
      }
    }
  }
`)

/** What was published about the same and what became of it, while somebody writes. */
export const lookAlikesQuery = graphql(`
  query LookAlikes($text: String!, $categories: [String!], $except: ID) {
    lookAlikes(text: $text, categories: $categories, except: $except) {
      id
      reference
      title
      mode
      state
      closesAt
      outcome
      outcomeReason
      withdrawnReason
      lessons
      force {
        name
      }
      partnerships {
        id
        state
        endedReason
        closeOuts {
          adoption
          tellTheNext
        }
      }
    }
    lookAlikeNotices(text: $text) {
      id
      ocid
      title
      stage
      buyerName
      suppliers
    }
  }
`)
