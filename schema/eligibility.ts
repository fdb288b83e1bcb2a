import { z } from 'zod'
import { id } from './people.ts'

/** Why a proposal is not judged at all. Apart from its quality: none of these is a low score. */
export const ineligibleReasons = {
  essential_not_met: 'It does not meet an essential requirement',
  out_of_scope: 'It answers something else than was asked',
  incomplete: 'A part that was asked for is missing',
  excluded: 'The supplier is excluded or debarred under the Procurement Act 2023',
  not_open_to_it: 'The published rules do not let this supplier take part',
} as const
export type IneligibleReason = keyof typeof ineligibleReasons
export const ineligibleReasonCodes = [
  'essential_not_met',
  'out_of_scope',
  'incomplete',
  'excluded',
  'not_open_to_it',
] as const satisfies readonly IneligibleReason[]

/** Where a finding is. From `waiting` to `upheld` the proposal is not judged. */
export const findingStates = [
  'proposed',
  'waiting',
  'answered',
  'unanswered',
  'upheld',
  'reinstated',
  'dropped',
] as const
export type FindingState = (typeof findingStates)[number]
export const findingStateLabels: Record<FindingState, string> = {
  proposed: 'Waits for a second person',
  waiting: 'The supplier may answer',
  answered: 'The supplier answered',
  unanswered: 'Not answered in time: it stands',
  upheld: 'Looked into: it stands',
  reinstated: 'Reinstated',
  dropped: 'Not confirmed',
}

/** How long a supplier has to answer, in working days of the nation of the force. */
export const responseWorkingDays = 3
export const eligibilityLimits = { words: 2_000, response: 4_000, essentials: 20 } as const

export const findingOutcomes = ['reinstated', 'upheld'] as const
export type FindingOutcome = (typeof findingOutcomes)[number]
export const findingOutcomeLabels: Record<FindingOutcome, string> = {
  reinstated: 'Reinstate it: it is judged as any other',
  upheld: 'Uphold it: it is not judged',
}

const words = (most: number, ask: string) => z.string().trim().min(10, ask).max(most, `Use ${most} characters or fewer`)
const ofAFinding = z.object({ challengeId: id, findingId: id })

export const proposeIneligibleInput = z
  .object({
    challengeId: id,
    proposalId: id,
    code: z.enum(ineligibleReasonCodes, 'Choose the reason'),
    essentials: z.array(z.string().trim().min(1).max(400)).max(eligibilityLimits.essentials).default([]),
    words: words(eligibilityLimits.words, 'Say what is wrong, so that the supplier can answer it'),
  })
  .refine(({ code, essentials }) => (code === 'essential_not_met') === essentials.length > 0, {
    path: ['essentials'],
    message: 'Name the essential requirements that are not met, and none for another reason',
  })

export const confirmIneligibleInput = ofAFinding
export const dropFindingInput = ofAFinding.extend({
  reason: words(eligibilityLimits.words, 'Say why it is not confirmed, in a sentence'),
})
export const respondToFindingInput = ofAFinding.extend({
  /** The one that it is about. */
  proposalId: id,
  words: words(eligibilityLimits.response, 'Write what the force should know, in a sentence or more'),
  looked: z.boolean().default(false),
})
export const closeFindingInput = ofAFinding.extend({
  outcome: z.enum(findingOutcomes, 'Choose what becomes of it'),
  reason: words(eligibilityLimits.words, 'Say why: the supplier reads it'),
})
