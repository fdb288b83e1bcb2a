import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

/** `asked` waits for the draw; after it a request is `drawn` (it has a slot) or `waiting` (next in line); `withdrawn` by who asked. */
export const callRequestStates = ['asked', 'drawn', 'waiting', 'withdrawn'] as const
export type CallRequestState = (typeof callRequestStates)[number]

export const callLimits = {
  slots: 20,
  leastMinutes: 10,
  mostMinutes: 120,
  joining: 500,
  questions: 1_000,
  notes: 8_000,
  reason: 300,
  /** Notes of a call are due after this many working days; while any are overdue the next slots stay shut. */
  notesWorkingDays: 3,
} as const

const words = (least: number, most: number, message: string) =>
  z.string().trim().min(least, message).max(most, `Use ${most} characters or fewer`)

export const offerCallsInput = z.object({
  challengeId: id,
  startsAt: z
    .array(z.date())
    .min(1, 'Offer at least one time')
    .max(callLimits.slots, `Offer ${callLimits.slots} times or fewer`),
  minutes: z
    .number()
    .int()
    .min(callLimits.leastMinutes, `A call takes at least ${callLimits.leastMinutes} minutes`)
    .max(callLimits.mostMinutes, `A call takes at most ${callLimits.mostMinutes} minutes`),
  drawAt: z.date(),
  joining: words(5, callLimits.joining, 'Say how to join'),
  looked,
})

export const askForCallInput = z.object({
  id,
  questions: words(10, callLimits.questions, 'Write what you want to talk about, so that the force can prepare'),
  looked,
})

const slot = z.number().int().min(1).max(callLimits.slots)

export const takeCallInput = askForCallInput.extend({ slot })

export const moveCallInput = z.object({
  id,
  slot,
  to: z.date(),
  reason: words(3, callLimits.reason, 'Say why it moves'),
})

export const publishCallNotesInput = z.object({
  id,
  slot,
  notes: words(10, callLimits.notes, 'Write what was said, for everybody'),
  looked,
})
