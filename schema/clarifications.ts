import { z } from 'zod'
import { id } from './people.ts'

/** Where a clarification is: the clock closes it, no job has to. */
export const clarificationStates = ['open', 'answered', 'unanswered'] as const
export type ClarificationState = (typeof clarificationStates)[number]
export const clarificationStateLabels: Record<ClarificationState, string> = {
  open: 'Waits for an answer',
  answered: 'Answered',
  unanswered: 'Not answered in time',
}

export const clarificationLimits = { question: 2_000, answer: 2_000 } as const
/** Working days that a proposer may be given. */
export const clarificationDays = { least: 1, most: 10, usual: 3 } as const
/** No proposer is asked more at once. */
export const mostOpenClarifications = 3

const words = (most: number, ask: string) =>
  z
    .string()
    .trim()
    .min(10, ask)
    .max(most, `Use ${most.toLocaleString('en-GB')} characters or fewer`)

export const askProposerInput = z.object({
  challengeId: id,
  proposalId: id,
  /** What it is about; null for the proposal as a whole. */
  criterionId: z.string().min(1).max(40).nullable().default(null),
  question: words(clarificationLimits.question, 'Ask in a sentence or more'),
  workingDays: z
    .number('Say how many working days they have')
    .int('Use a whole number')
    .min(clarificationDays.least, `Give at least ${clarificationDays.least} working day`)
    .max(clarificationDays.most, `Give at most ${clarificationDays.most} working days`),
})

export const answerClarificationInput = z.object({
  challengeId: id,
  /** The one that it is about. */
  proposalId: id,
  clarificationId: id,
  answer: words(clarificationLimits.answer, 'Answer in a sentence or more'),
  looked: z.boolean().default(false),
})
