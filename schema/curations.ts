import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

/** `asking`: the owners are asked whether it is the same problem. `joined`: somebody said yes. `closed`: what came of it is on record. */
export const curationStates = ['asking', 'joined', 'closed'] as const
export type CurationState = (typeof curationStates)[number]
export const curationStateLabels: Record<CurationState, string> = {
  asking: 'Asking',
  joined: 'Joined up',
  closed: 'Closed',
}

export const sameAnswers = ['same', 'partly', 'not'] as const
export type SameAnswer = (typeof sameAnswers)[number]
export const sameAnswerLabels: Record<SameAnswer, string> = {
  same: 'Yes, the same problem',
  partly: 'Partly',
  not: 'No, another problem',
}

/** What it is for: joining up what may be one problem, or adopting what came of a challenge with its owner. */
export const curationAims = ['same_problem', 'adopt'] as const
export type CurationAim = (typeof curationAims)[number]
export const curationAimLabels: Record<CurationAim, string> = {
  same_problem: 'Whether it is the same problem',
  adopt: 'Adopting what came of it',
}

export const curationLimits = { challenges: 10, invited: 500, extras: 20 } as const

export const startCurationInput = z.object({
  challengeIds: z.array(id).min(2, 'Choose at least two challenges').max(curationLimits.challenges),
  title: z.string().trim().min(5, 'Say in a few words what the problem is').max(120, 'Use 120 characters or fewer'),
  reason: z
    .string()
    .trim()
    .min(10, 'Say why you think it is the same problem')
    .max(1_000, 'Use 1,000 characters or fewer'),
  looked,
})
/** Another force asks the owner of a challenge, among forces. */
export const askOwnerInput = z.object({
  challengeId: id,
  question: z.string().trim().min(10, 'Say what you would like to know').max(1_000, 'Use 1,000 characters or fewer'),
  looked,
})
/** Another force would adopt what came of a challenge, and says to its owner why. */
export const adoptWithInput = z.object({
  challengeId: id,
  why: z.string().trim().min(10, 'Say why your force would adopt it').max(1_000, 'Use 1,000 characters or fewer'),
  /** What looks like case material was looked at, and is none. */
  looked: z.boolean().default(false),
})
export const dismissSuggestionInput = z.object({
  challengeIds: z.array(id).min(2).max(curationLimits.challenges),
  reason: z.string().trim().min(5, 'Say why it is not the same').max(500, 'Use 500 characters or fewer'),
})
export const answerCurationInput = z
  .object({
    id,
    challengeId: id,
    answer: z.enum(sameAnswers, { error: 'Choose an answer' }),
    note: z.string().trim().max(500, 'Use 500 characters or fewer').default(''),
    looked,
  })
  .refine(({ answer, note }) => answer !== 'partly' || note.length > 0, {
    path: ['note'],
    message: 'Say in a few words what differs',
  })
export const proposeLeadInput = z.object({ id, challengeId: id })

export const supplierFilter = z.object({
  category: z.string().max(60).nullable().default(null),
  standard: z.string().max(40).nullable().default(null),
  size: z.string().max(40).nullable().default(null),
  region: z.string().max(40).nullable().default(null),
})
export type SupplierFilter = z.output<typeof supplierFilter>

export const inviteSuppliersInput = z.object({
  id,
  filter: supplierFilter,
  text: z
    .string()
    .trim()
    .min(20, 'Say what the problem is and where to read more')
    .max(1_500, 'Use 1,500 characters or fewer'),
  extras: z
    .array(
      z.object({
        organisationId: id,
        reason: z.string().trim().min(10, 'Say why this supplier is added: it stays on record').max(500),
      }),
    )
    .max(curationLimits.extras)
    .default([]),
  /** The number that was shown, so that nobody sends to more than they saw. */
  expected: z.number().int().min(0),
  looked,
})
export const remindAtCloseInput = z.object({ id, remind: z.boolean() })
export const closeCurationInput = z.object({
  id,
  cameOfIt: z.string().trim().min(10, 'Say what came of it').max(3_000, 'Use 3,000 characters or fewer'),
})
