import { z } from 'zod'
import { pence } from './price.ts'

/** What can happen to a proposal on its way, as its path shows it. */
export const pathSteps = [
  'started',
  'submitted',
  'reconfirmed',
  'withdrawn',
  'opened',
  'notCounted',
  'foundIneligible',
  'reinstated',
  'clarificationAsked',
  'clarificationAnswered',
  'shortlisted',
  'accepted',
  'declined',
] as const
export type PathStep = (typeof pathSteps)[number]

export const proposalStates = ['draft', 'submitted', 'withdrawn', 'shortlisted', 'accepted', 'declined'] as const
export type ProposalState = (typeof proposalStates)[number]

export const proposalLimits = {
  files: 10,
  partners: 10,
  fileBytes: 20 * 1024 * 1024,
  essentialWords: 100,
  criterionWords: 500,
} as const

const prose = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)

/** What a proposal says, section by section: each is one page of the task list. A draft may leave anything empty. */
export const proposalSections = {
  about: z.object({
    about: prose(3_000).default(''),
    confirmedAt: z.coerce.date().nullable().default(null),
    contactMailbox: prose(254).default(''),
  }),
  consortium: z.object({ alone: z.boolean().default(true), how: prose(2_000).default('') }),
  essentials: z.object({
    answers: z
      .array(
        z.object({
          essential: z.string().max(300),
          meets: z.boolean().nullable().default(null),
          evidence: prose(1_200).default(''),
        }),
      )
      .max(20)
      .default([]),
  }),
  approach: z.object({
    summary: prose(1_000).default(''),
    /** Answers criterion by criterion, by its id. */
    criteria: z
      .array(z.object({ criterionId: z.string().max(40), answer: prose(6_000).default('') }))
      .max(12)
      .default([]),
    milestones: z
      .array(
        z.object({ title: prose(200), dueInWeeks: z.number().int().min(0).max(520), result: prose(500).default('') }),
      )
      .max(20)
      .default([]),
    cost: prose(2_000).default(''),
    /** The total price, where one of the criteria is worked out from it. */
    pricePence: pence.optional(),
  }),
  standards: z.object({
    claims: z
      .array(
        z.object({
          code: z.string().max(40),
          claim: z.enum(['conformant', 'partial', 'planned', 'not']),
          note: prose(500).default(''),
        }),
      )
      .max(30)
      .default([]),
  }),
  charter: z.object({
    pledges: z
      .array(z.object({ principle: z.enum(['P1', 'P2', 'P3', 'P4', 'P5']), pledge: prose(1_000) }))
      .max(5)
      .default([]),
  }),
  conflicts: z.object({
    noConflict: z.boolean().default(false),
    conflict: prose(2_000).default(''),
    confidential: z
      .array(z.object({ part: prose(200), why: prose(500), until: prose(100).default('') }))
      .max(20)
      .default([]),
  }),
} as const

export type ProposalSection = keyof typeof proposalSections
export const proposalSectionNames = Object.keys(proposalSections) as ProposalSection[]
export type ProposalContent = { [Name in ProposalSection]: z.output<(typeof proposalSections)[Name]> }

export const emptyProposal = (): ProposalContent =>
  Object.fromEntries(proposalSectionNames.map((name) => [name, proposalSections[name].parse({})])) as ProposalContent
