import { z } from 'zod'
import { boardMeasureKeys, boardMeasures, boardMonths } from './board-measures.ts'
import { looked } from './looked.ts'
import { id } from './people.ts'
import { principles } from './vocabularies.ts'

/** `withdrawn`: the organisation took its proposal back before anybody agreed to it; it was never public. */
export const commitmentStates = ['proposed', 'agreed', 'evidence_given', 'accepted', 'disputed', 'withdrawn'] as const
export type CommitmentState = (typeof commitmentStates)[number]
/** What is on the public register: from the moment a Charter manager agreed to it. */
export const publicCommitmentStates = ['agreed', 'evidence_given', 'accepted', 'disputed'] as const

/** How it goes, in one word: worked out from its state and the clock, so no scheduler has to run for it. */
export const commitmentTags = ['met', 'underway', 'planned', 'slipping', 'disputed', 'missed'] as const
export type CommitmentTag = (typeof commitmentTags)[number]
export const commitmentTagLabels: Record<CommitmentTag, string> = {
  met: 'Met',
  underway: 'Underway',
  planned: 'Planned',
  slipping: 'Slipping',
  disputed: 'Disputed',
  missed: 'Missed',
}
export const commitmentTagMeanings: Record<CommitmentTag, string> = {
  met: 'Somebody outside the organisation accepted the evidence, and it is still valid.',
  underway: 'Progress or evidence was given in time, or the board measures it.',
  planned: 'Pledged, with nothing measured yet.',
  slipping: 'A review is due, evidence came late, or accepted evidence has run out.',
  disputed: 'Whoever checked the evidence does not accept it. Both texts are shown.',
  missed: 'The day it was due has passed without evidence.',
}

export const commitmentLimits = { readings: 60, evidence: 20, ofOneOrganisation: 100, mostValidDays: 731 } as const
/** By when a signatory is asked for its first commitment. Nothing follows if it is late but that the page says so. */
export const firstCommitmentDays = 90

const words = (least: number, most: number, ask: string) =>
  z
    .string()
    .trim()
    .min(least, ask)
    .max(most, `Use ${most.toLocaleString('en-GB')} characters or fewer`)
const figure = z.number({ error: 'Enter a number' })

const pledged = {
  principle: z.enum(principles.map(({ code }) => code) as ['P1', 'P2', 'P3', 'P4', 'P5'], {
    error: 'Choose a principle',
  }),
  pledge: words(10, 300, 'Say in a sentence what is pledged'),
  /** Left empty where the board works the measure out: its name and unit come from the table. */
  measure: z.string().trim().max(160, 'Use 160 characters or fewer').default(''),
  boardMeasure: z.enum(boardMeasureKeys, { error: 'Choose how it is measured' }).nullable().default(null),
  boardMonths: z
    .number()
    .refine((months) => boardMonths.some((one) => one === months), 'Choose how many months count')
    .nullable()
    .default(null),
  unit: z.string().trim().max(30, 'Use 30 characters or fewer').default(''),
  baseline: figure.nullable().default(null),
  target: figure,
  dueAt: z.date({ error: 'Enter the day by which it is kept' }),
  reviewAt: z.date({ error: 'Enter the day of the first review' }),
  leadPost: words(2, 120, 'Name the post that leads it, such as Head of contact'),
}
type Measured = Pick<
  z.output<z.ZodObject<typeof pledged>>,
  'measure' | 'unit' | 'baseline' | 'target' | 'boardMeasure' | 'boardMonths'
>

/** Either its organisation says what is measured, or the board works it out and nothing of that is typed. */
function wrongInMeasure({ measure, unit, baseline, target, boardMeasure, boardMonths: months }: Measured) {
  if (!boardMeasure)
    return {
      measure: measure.length < 3 && 'Say what is measured',
      boardMonths: months !== null && 'Months count only where the board measures',
    }
  const { overMonths, unit: counted } = boardMeasures[boardMeasure]
  const isBeyond = target < 0 || target > (counted === '%' ? 100 : 1_000)
  return {
    measure: measure !== '' && 'The board names what it measures',
    unit: unit !== '' && 'The board names in what it measures',
    baseline: baseline !== null && 'The board works out how it is',
    target: isBeyond && (counted === '%' ? 'Enter a share from 0 to 100' : 'Enter a number of working days'),
    boardMonths:
      overMonths === (months === null) &&
      (overMonths ? 'Choose how many months count' : 'This is measured as it stands, not over months'),
  }
}
const checkMeasure = (pledge: Measured, { addIssue }: Pick<z.core.$RefinementCtx<Measured>, 'addIssue'>) => {
  for (const [field, message] of Object.entries(wrongInMeasure(pledge)))
    if (message) addIssue({ code: 'custom', path: [field], message })
}

export const proposeCommitmentInput = z.object({ ...pledged, looked }).superRefine(checkMeasure)
export const reviseCommitmentInput = z
  .object({ ...pledged, id, madeFrom: z.number().int(), looked })
  .superRefine(checkMeasure)

export const ofCommitmentInput = z.object({ id })
/** What is decided on is what was read: the version that the page showed. */
const madeFrom = z.number().int()
export const agreeCommitmentInput = z.object({ id, madeFrom })
export const giveBackCommitmentInput = z.object({ id, reason: words(10, 1_000, 'Say what has to change') })
export const reportCommitmentInput = z.object({
  id,
  value: figure,
  on: z.date({ error: 'Say when it was measured' }),
  note: z.string().trim().max(300, 'Use 300 characters or fewer').default(''),
  looked,
})
export const giveEvidenceInput = z.object({
  id,
  text: words(20, 3_000, 'Say what shows that it is kept'),
  link: z
    .union([
      z.literal(''),
      z.url({ protocol: /^https$/, error: 'Enter an address that begins with https://' }).max(500),
    ])
    .nullable()
    .default(null)
    .transform((link) => link || null),
  looked,
})
export const acceptEvidenceInput = z.object({
  id,
  madeFrom,
  validUntil: z.date({ error: 'Enter the day until which the evidence holds' }),
})
export const disputeEvidenceInput = z.object({
  id,
  reason: words(20, 3_000, 'Say why the evidence is not accepted: everybody reads it'),
})
export const replyToDisputeInput = z.object({ id, reply: words(10, 3_000, 'Write your reply'), looked })
export const reviewCommitmentInput = z.object({
  id,
  note: words(10, 1_000, 'Say what the review found'),
  nextReviewAt: z.date({ error: 'Enter the day of the next review' }),
})
