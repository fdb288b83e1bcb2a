import { z } from 'zod'
import { id } from './people.ts'
import { principles } from './vocabularies.ts'

/**
 * `raised`: the signatory may reply. `answered`: it has. `decided`: either side may appeal. `settled`: who raised it says
 * that it is put right. Only what is upheld and final is ever public.
 */
export const concernStates = ['raised', 'answered', 'decided', 'appealed', 'final', 'withdrawn', 'settled'] as const
export type ConcernState = (typeof concernStates)[number]
export const concernStateLabels: Record<ConcernState, string> = {
  raised: 'Waits for a reply',
  answered: 'Waits for a decision',
  decided: 'Decided',
  appealed: 'Appealed',
  final: 'Final',
  withdrawn: 'Withdrawn',
  settled: 'Settled',
}

export const concernOutcomes = ['upheld', 'not_upheld'] as const
export type ConcernOutcome = (typeof concernOutcomes)[number]
export const concernOutcomeLabels: Record<ConcernOutcome, string> = { upheld: 'Upheld', not_upheld: 'Not upheld' }

/** Working days of the signatory’s nation: for its reply, and for an appeal after a decision. */
export const concernWorkingDays = { reply: 10, appeal: 10 } as const

/** What both sides read wherever a concern stands. */
export const noRetaliation =
  'Nobody may be treated worse for raising a concern. To do so is itself a breach of the Charter.'

export const concernLimits = { leastText: 20, text: 3_000, reason: 3_000, summary: 1_500, putRight: 1_000 } as const
const { leastText, text, reason, summary, putRight } = concernLimits

const words = (most: number, ask: string) =>
  z
    .string()
    .trim()
    .min(leastText, ask)
    .max(most, `Use ${most.toLocaleString('en-GB')} characters or fewer`)

export const raiseConcernInput = z.object({
  againstId: id,
  principle: z.enum(principles.map(({ code }) => code) as ['P1', 'P2', 'P3', 'P4', 'P5'], {
    error: 'Choose a principle',
  }),
  /** The reference of the partnership or challenge. */
  about: z.string().trim().min(1, 'Choose what it is about').max(40),
  text: words(text, 'Say what happened'),
  wanted: words(putRight, 'Say what would put it right'),
})
export const ofConcernInput = z.object({ id })
export const replyToConcernInput = z.object({ id, reply: words(summary, 'Write your reply') })
export const appealConcernInput = z.object({ id, reason: words(reason, 'Say what the decision got wrong') })
/** The last two are what everybody reads: asked for where it is upheld, and kept of no other. */
export const decideConcernInput = z.object({
  id,
  outcome: z.enum(concernOutcomes, { error: 'Choose what you decide' }),
  reason: words(reason, 'Give your reasons: both sides read them'),
  summary: z
    .string()
    .trim()
    .max(summary, `Use ${summary.toLocaleString('en-GB')} characters or fewer`)
    .default(''),
  putRight: z
    .string()
    .trim()
    .max(putRight, `Use ${putRight.toLocaleString('en-GB')} characters or fewer`)
    .default(''),
})
