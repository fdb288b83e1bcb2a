import { type PartnershipTerms, partnershipSections } from '../../schema/partnerships.ts'
import { graphql } from '../gql/gql.ts'
import type { WorkspaceQuery } from '../gql/graphql.ts'

/** The query of every page of a partnership: what all may read, and what goes on inside for whoever takes part. */
export const workspaceQuery = graphql(`
  query Workspace($reference: String!) {
    partnership(reference: $reference) {
      id
      key
      reference
      state
      title
      challenge {
        id
        reference
        title
        standstill {
          state
          endsAt
        }
      }
      parties {
        key
        side
        confirmed
        organisation {
          id
          name
          slug
          successor {
            slug
            name
          }
        }
      }
      objectives {
        key
        text
        measure
        unit
        baseline
        target
        source
        readings {
          value
          on
          note
          by {
            id
            name
          }
        }
      }
      publicSummary
      milestonesMet
      milestonesPlanned
      startsOn
      endsOn
      activatedAt
      completedAt
      endedAt
      endedBy {
        id
        name
      }
      endedReason
      closeOuts {
        organisation {
          id
          name
        }
        at
        result
        cost
        didNotWork
        adoption
        tellTheNext
      }
      isDemo
      actions
      reviewStanding
      termsToReview {
        triggers
        fixed
        safeguards
      }
      reviewChoices {
        id
        name
      }
      reviews {
        ...FoundReview
        maySign
      }
      inside {
        revision
        removals
        terms
        confirmedBefore
        movedAt
        milestones {
          key
          title
          dueOn
          owner {
            id
            name
          }
          state
          evidence
          givenBy {
            id
            name
          }
          givenAt
          acceptedAt
          returnedReason
        }
        progress {
          at
          organisation {
            id
            name
          }
          text
          milestoneKey
        }
        decisions {
          key
          number
          question
          options
          decision
          proposedBy {
            id
            name
          }
          proposedAt
          agreedAt
          agreed {
            organisation {
              id
              name
            }
            at
          }
          source {
            number
            author {
              id
              name
            }
            text
            sentAt
          }
        }
        summary {
          text
          revision
          approvedBy {
            id
            name
          }
        }
        managers {
          id
          name
        }
        managersToInvite {
          id
          name
        }
        closeOutsWritten {
          id
          name
        }
        thread {
          id
          reference
          unread
        }
      }
    }
  }
`)

export type Partnership = NonNullable<WorkspaceQuery['partnership']>
export type Inside = NonNullable<Partnership['inside']>

/** The terms as the forms and the command know them. */
export const termsOf = ({ terms }: Pick<Inside, 'terms'>): PartnershipTerms => ({
  ...partnershipSections.objectives.parse(terms),
  ...partnershipSections.milestones.parse(terms),
  ...partnershipSections.commitments.parse(terms),
  ...partnershipSections.property.parse(terms),
  ...partnershipSections.leads.parse(terms),
})

export const partyName = ({ parties }: Partnership, organisationId: string): string =>
  parties.find(({ key }) => key === organisationId)?.organisation.name ?? 'A party'
