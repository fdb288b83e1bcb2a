import { graphql } from '../../gql/gql.ts'
import type { ChallengeQuery } from '../../gql/graphql.ts'

/** What the page of a challenge shows, and no more. */
export const challengeQuery = graphql(`
  query Challenge($reference: String!) {
    challenge(reference: $reference) {
      id
      key
      reference
      title
      summary
      state
      mode
      isDemo
      edition
      categories
      openedAt
      questionsCloseAt
      closesAt
      decisionDueAt
      incidents
      decidedAt
      outcome
      outcomeReason
      withdrawnAt
      withdrawnReason
      content
      actions
      mayAnswerFoi
      isWatched
      interest {
        band
        countedAt
      }
      helperResults {
        check
        weight
        passed
        says
        why
        path
      }
      ownProposal {
        reference
        state
        id
        actions
        inside {
          reconfirmEdition
        }
      }
      force {
        slug
        name
        region
        isDemo
        successor {
          slug
          name
        }
      }
      mayWrite
      coOwners {
        id
        slug
        name
      }
      continues {
        reference
        title
      }
      ...ContinuedBy
      reviewStanding
      reviews {
        ...FoundReview
      }
      sharePack {
        continues {
          id
          reference
        }
        disclosures(first: 100) {
          edges {
            node {
              id
              kind
              words
              at
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        keptBack(first: 100) {
          edges {
            node {
              reason
              decidedAt
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      questions(first: 3) {
        edges {
          node {
            id
            number
            topic
            text
            answer
            answeredAt
          }
        }
      }
      answeredQuestions
      waitingQuestions {
        id
      }
      sameProblems {
        id
        level
        isOurs
        force {
          slug
          name
          region
        }
      }
      forceNotes {
        id
        volume
        system
        note
        contact
        force {
          slug
          name
        }
      }
      releases {
        ...LinkedRelease
      }
      log(first: 5) {
        number
        at
        text
        by {
          name
        }
      }
      curation {
        id
        reference
      }
      partnerships {
        ...PartnershipLine
      }
      notices {
        relation
        notice {
          id
          ocid
          title
        }
      }
    }
  }
`)

export type ShownChallenge = NonNullable<ChallengeQuery['challenge']>
