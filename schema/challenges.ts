import { z } from 'zod'
import { priceRule } from './price.ts'
import { reviewTriggers } from './review-triggers.ts'
import { categories } from './vocabularies.ts'

export * from './modes.ts'

/** How totals are made and ties broken. Published with every challenge, and what `rankingOf` does. */
export const totalRule =
  'A total is the sum of score ÷ 5 × weight over all criteria: a 4 in a criterion of 30% adds 24 of 100.'
export const minimumRule = 'A proposal below a least score is listed apart and cannot be accepted, whatever its total.'
export const tieRule =
  'Of equal totals, the higher score in the criterion of most weight goes first; if that is equal too, in the next one. Of equal weights the one that stands first here is asked first. Equal in all, they share a rank; where an award cannot go to all of them, the lot decides: the one whose letter was drawn first at the opening, by the seed published there.'

/** The meaning of each score, published with the challenge: evaluators and suppliers read the same words. */
export const scoreWords = [
  { score: 0, word: 'Unacceptable', meaning: 'No answer, or it fails what was asked.' },
  { score: 1, word: 'Poor', meaning: 'Major concerns and little evidence that bears on it.' },
  { score: 2, word: 'Partial', meaning: 'Answers part of what was asked, with material reservations.' },
  { score: 3, word: 'Acceptable', meaning: 'Meets what was asked, with minor reservations.' },
  { score: 4, word: 'Good', meaning: 'Fully meets it, with clear evidence.' },
  { score: 5, word: 'Excellent', meaning: 'Meets it in full and adds value, with strong evidence.' },
] as const

const line = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)
const prose = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)

export const criterion = z.object({
  id: z.string().min(1).max(40),
  name: line(100),
  about: prose(1_000).default(''),
  weight: z.number().int().min(0).max(100),
  /** Below this agreed score a proposal cannot be accepted; 0 for none. */
  minimum: z.number().int().min(0).max(5).default(0),
  /** Where it is there, nobody judges: suppliers give a price, and the score is worked out by this. */
  price: priceRule.optional(),
})
export type Criterion = z.output<typeof criterion>

/** Those that people score. */
export const judgedOf = <One extends Pick<Criterion, 'price'>>(criteria: readonly One[]): One[] =>
  criteria.filter(({ price }) => !price)

const category = z.string().refine((code) => categories.some((one) => one.code === code), 'Choose from the list')

/** What a challenge says, section by section: each is one page of the task list. A draft may leave anything empty. */
export const challengeSections = {
  problem: z.object({
    title: line(100).default(''),
    summary: prose(500).default(''),
    problem: prose(4_000).default(''),
    beneficiaries: prose(2_000).default(''),
    frequency: prose(500).default(''),
    why: prose(2_000).default(''),
    categories: z.array(category).max(3, 'Choose three at the most').default([]),
    principles: z
      .array(z.enum(['P1', 'P2', 'P3', 'P4', 'P5']))
      .max(5)
      .default([]),
  }),
  today: z.object({
    measures: z
      .array(z.object({ metric: line(120), value: line(40), unit: line(40), source: line(200).default('') }))
      .max(10)
      .default([]),
    tried: prose(2_000).default(''),
    different: prose(1_000).default(''),
  }),
  good: z.object({
    outcomes: prose(2_000).default(''),
    essentials: z.array(line(300)).max(20).default([]),
    desirables: z.array(line(300)).max(20).default([]),
    notWanted: prose(1_000).default(''),
    standards: z
      .array(z.object({ code: z.string().max(40), level: z.enum(['must', 'should']) }))
      .max(30)
      .default([]),
    systems: prose(1_000).default(''),
  }),
  rules: z.object({
    constraints: prose(2_000).default(''),
    data: prose(1_000).default(''),
    classification: z.string().max(40).default('OFFICIAL'),
    vetting: z.string().max(40).default(''),
    intellectualProperty: prose(1_000).default(''),
    usesAi: z.boolean().default(false),
    ai: prose(1_000).default(''),
    /** What wants a review of ethics, data and AI before it opens; none where nothing of it is so. */
    triggers: z.array(z.enum(reviewTriggers)).max(reviewTriggers.length).default([]),
    /** Said of an answer that may use AI: somebody looked at each trigger, and none is so. */
    noTrigger: z.boolean().default(false),
    safeguards: prose(2_000).default(''),
    conflictAssessment: prose(2_000).default(''),
  }),
  timetable: z.object({
    questionsCloseAt: z.coerce.date().nullable().default(null),
    proposalsCloseAt: z.coerce.date().nullable().default(null),
    decisionDueAt: z.coerce.date().nullable().default(null),
    startsOn: z.coerce.date().nullable().default(null),
  }),
  choosing: z.object({
    criteria: z
      .array(criterion)
      .max(12)
      .refine((all) => all.filter(({ price }) => price).length <= 1, 'Only one criterion may be the price')
      .default([]),
    howChosen: prose(1_000).default(''),
  }),
  owner: z.object({
    decisionOwner: line(120).default(''),
    sponsor: line(120).default(''),
    mailbox: line(254).default(''),
    valueBand: z.string().max(40).default(''),
    budget: prose(500).default(''),
    adoptionRoute: z
      .enum(['', 'none_yet', 'existing_contract', 'framework', 'competition', 'grant', 'in_house'])
      .default(''),
    adoption: prose(1_000).default(''),
  }),
} as const

export type SectionName = keyof typeof challengeSections
export const sectionNames = Object.keys(challengeSections) as SectionName[]
export type ChallengeContent = { [Name in SectionName]: z.output<(typeof challengeSections)[Name]> }

export const emptyChallenge = (): ChallengeContent =>
  Object.fromEntries(sectionNames.map((name) => [name, challengeSections[name].parse({})])) as ChallengeContent

/** How much a force that has the same problem would do about it. Public, with the force's name. */
export const sameProblemLevels = ['interested', 'would_pilot', 'would_fund'] as const
export type SameProblemLevel = (typeof sameProblemLevels)[number]
export const sameProblemLevelLabels: Record<SameProblemLevel, string> = {
  interested: 'Interested',
  would_pilot: 'Would pilot',
  would_fund: 'Would fund',
}
