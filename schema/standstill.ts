import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

/** What a supplier may put to the force while the contract waits. Either stops the clock. */
export const caseKinds = ['question', 'challenge'] as const
export type CaseKind = (typeof caseKinds)[number]
export const caseKindLabels: Record<CaseKind, string> = {
  question: 'A question about the decision',
  challenge: 'A challenge to the decision',
}

/** How a case ends. After `upheld` nothing is awarded on this decision. */
export const caseOutcomes = ['answered', 'stands', 'upheld'] as const
export type CaseOutcome = (typeof caseOutcomes)[number]
export const caseOutcomeLabels: Record<CaseOutcome, string> = {
  answered: 'Answered; the decision stands',
  stands: 'Looked into; the decision stands',
  upheld: 'Upheld: nothing is awarded on this decision',
}

export const standstillStates = ['running', 'stopped', 'over', 'upheld'] as const
export type StandstillState = (typeof standstillStates)[number]

/** How many working days the force has for a case. */
export const caseWorkingDays = 5
/** No supplier needs more at once, and none can keep a clock from running by raising more. */
export const mostCasesOfASupplier = 5
export const caseLimits = { words: 4_000 } as const

const words = (ask: string) =>
  z.string().trim().min(10, ask).max(caseLimits.words, `Use ${caseLimits.words} characters or fewer`)

export const raiseCaseInput = z.object({
  challengeId: id,
  kind: z.enum(caseKinds, 'Choose what it is'),
  words: words('Say what it is about, in a sentence or more'),
  looked,
})

export const takeCaseInput = z.object({ challengeId: id, caseId: id })

export const closeCaseInput = z.object({
  challengeId: id,
  caseId: id,
  outcome: z.enum(caseOutcomes, 'Choose the outcome'),
  answer: words('Write the answer that the supplier reads'),
  looked,
})
