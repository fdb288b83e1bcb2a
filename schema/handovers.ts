import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

/** How a handover stands, as it is kept. That it lapsed is said by the clock: `standingOf`. */
export const handoverStates = ['asked', 'accepted', 'declined', 'stopped', 'ended'] as const
export type HandoverState = (typeof handoverStates)[number]

/** The same as it is shown. */
export const handoverStandings = [...handoverStates, 'lapsed'] as const
export type HandoverStanding = (typeof handoverStandings)[number]

export const handoverStandingLabels: Record<HandoverStanding, string> = {
  asked: 'Waits for an answer',
  accepted: 'Taken over',
  declined: 'Declined',
  stopped: 'Stopped',
  ended: 'Taken over, and the post ended',
  lapsed: 'Not answered in time',
}

/** What is named to one person: each passes with the other's yes, or stays, as `passing` says. */
export const handedKinds = ['draft', 'case', 'panel', 'review'] as const
export type HandedKind = (typeof handedKinds)[number]

export const handedKindLabels: Record<HandedKind, string> = {
  draft: 'A draft they write',
  case: 'A case about a decision that they answer for',
  panel: 'A seat on a panel',
  review: 'A review that they were asked for',
}

/** Whether it passes with a yes, did pass, or stays until who chose the person chooses another. */
export const passings = ['would_pass', 'passed', 'stays'] as const
export type Passing = (typeof passings)[number]
export const passingLabels: Record<Passing, string> = {
  would_pass: 'Passes with the yes, where the rules let the receiver have it.',
  passed: 'Has passed to the receiver.',
  stays: 'Stays with the giver until somebody else is chosen for it.',
}

/** Days until it is reminded of, until it counts for nothing, and for which it stands on the desk; the longest way ahead. */
export const handoverLimits = { note: 3_000, remindDays: 7, lapseDays: 30, readDays: 30, daysAhead: 366 } as const

const day = 24 * 3_600_000
const after = (moment: Date, days: number): Date => new Date(moment.getTime() + days * day)

/** When one that nobody answers counts for nothing. */
export const lapsesAt = (askedAt: Date): Date => after(askedAt, handoverLimits.lapseDays)
/** When the receiver is reminded of it. */
export const remindedAt = (askedAt: Date): Date => after(askedAt, handoverLimits.remindDays)

/** How it stands now, by the clock. */
export const standingOf = ({ state, askedAt }: { state: HandoverState; askedAt: Date }, now: Date): HandoverStanding =>
  state === 'asked' && now >= lapsesAt(askedAt) ? 'lapsed' : state

export const startHandoverInput = z.object({
  organisationId: id,
  giverId: id,
  receiverId: id,
  lastDay: z.date(),
  note: z
    .string()
    .trim()
    .min(10, 'Say in a sentence what they should know first')
    .max(handoverLimits.note, `Use ${handoverLimits.note.toLocaleString('en-GB')} characters or fewer`),
  looked,
})
export const ofHandoverInput = z.object({ id })
