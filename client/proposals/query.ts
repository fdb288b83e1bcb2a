import type { Asked, Confirmed } from '../../schema/proposal-checks.ts'
import { type ProposalContent, proposalSectionNames, proposalSections } from '../../schema/proposals.ts'
import { contentOf } from '../challenges/reading/content.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { graphql } from '../gql/gql.ts'
import type { ProposalQuery } from '../gql/graphql.ts'

/** A proposal as its own side works on it: the same for the task list, every section and the check. */
export const proposalQuery = graphql(`
  query Proposal($reference: String!) {
    proposal(reference: $reference) {
      id
      reference
      state
      letter
      submittedVersion
      submittedAt
      unsealedAt
      endedAt
      decidedAt
      asksUs
      ourPart
      actions
      findings {
        ...ShownFinding
      }
      clarifications {
        ...ShownClarification
      }
      path {
        at
        step
        version
      }
      supplier {
        id
        name
        slug
      }
      challenge {
        id
        reference
        title
        mode
        edition
        content
        closesAt
        decisionDueAt
        state
        force {
          name
          slug
        }
        partnerships {
          ...PartnershipLine
        }
      }
      inside {
        version
        draft
        isSupplier
        edition
        reconfirmEdition
        sections {
          section
          version
          at
          by {
            name
          }
        }
        files {
          id
          name
          size
          type
          sha256
        }
        partners {
          part
          confirmedAt
          declinedAt
          organisation {
            id
            name
            slug
          }
        }
        versions {
          number
          submittedAt
          sha256
        }
      }
    }
  }
`)

export type ShownProposal = NonNullable<ProposalQuery['proposal']>
export type Inside = NonNullable<ShownProposal['inside']>

/** What the draft says, whole: what nobody has written yet is empty. */
export function draftOf(inside: Pick<Inside, 'draft'>): ProposalContent {
  const written = asRecord(inside.draft)
  return Object.fromEntries(
    proposalSectionNames.map((name) => {
      const parsed = proposalSections[name].safeParse(written[name] ?? {})
      return [name, parsed.success ? parsed.data : proposalSections[name].parse({})]
    }),
  ) as ProposalContent
}

/** What the challenge asks, as the checks read it. */
export const askedOf = ({ content, mode }: Pick<ShownProposal['challenge'], 'content' | 'mode'>): Asked => ({
  content: contentOf(content),
  mode: modeOf(mode),
})

export const partnersOf = ({ partners }: Inside): Confirmed => ({
  confirmed: partners.filter(({ confirmedAt }) => confirmedAt).length,
  waiting: partners.filter(({ confirmedAt, declinedAt }) => !confirmedAt && !declinedAt).length,
})

export const versionsOfSections = ({ sections }: Inside) =>
  Object.fromEntries(sections.map(({ section, version }) => [section, version]))

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
