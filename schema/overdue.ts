import { z } from 'zod'
import { id } from './people.ts'

/** What of a force may be overdue, by the queue of a Charter manager that names it. */
export const overdueKinds = ['answer', 'decision', 'movement'] as const
export type OverdueKind = (typeof overdueKinds)[number]
export const overdueKindWords: Record<OverdueKind, string> = {
  answer: 'A question on a challenge has waited for days.',
  decision: 'The day of the decision has passed.',
  movement: 'Nothing has moved in a partnership for weeks.',
}

/** What a force is asked, after its name. */
export const overdueAsks: Record<OverdueKind, string> = {
  answer: 'to answer',
  decision: 'when it decides',
  movement: 'what holds it up',
}

/** The last letter to a force about one thing that is overdue: when, for which Charter body, and from when the next may follow. */
export type ForceAsked = { at: Date; byId: string; againFrom: Date }

/** So many working days of the force lie between two letters about the same. */
export const askAgainWorkingDays = 5
export const askForceLimits = { note: 500 } as const

/** What a challenge or partnership keeps of a letter: a part of sending it. */
export const keepForceAskedInput = z.object({ id, byId: id, note: z.string(), againFrom: z.date() })

export const askForceInput = z.object({
  kind: z.enum(overdueKinds),
  /** The challenge or the partnership. */
  subjectId: id,
  note: z.string().trim().max(askForceLimits.note, `Use ${askForceLimits.note} characters or fewer`).default(''),
})
