import { z } from 'zod'
import { sectionNames } from './challenges.ts'
import { id } from './people.ts'

export const questionStates = ['waiting', 'published', 'merged', 'private', 'declined', 'withdrawn'] as const
export type QuestionState = (typeof questionStates)[number]

export const questionLimits = { text: 500, answer: 4_000, reason: 500, waitingForEachSupplier: 10 } as const

const words = (least: number, most: number, message: string) =>
  z.string().trim().min(least, message).max(most, `Use ${most} characters or fewer`)

export const askInput = z.object({
  challengeId: id,
  text: words(10, questionLimits.text, 'Write your question'),
  /** The section of the challenge that it concerns. */
  topic: z.enum(sectionNames).default('problem'),
  /** Asks the force not to publish it; the force answers to all, answers privately and says why, or declines. */
  confidential: z.boolean().default(false),
  /** The question names its own firm, and they know. */
  sure: z.boolean().default(false),
  /** What looks like case material was looked at, and is none. */
  looked: z.boolean().default(false),
})

export const answerInput = z.object({
  id,
  answer: words(2, questionLimits.answer, 'Write the answer'),
  /** The question as it is published, without words that tell who asked. Left out: as it was asked. */
  text: words(10, questionLimits.text, 'Leave a question that can be read').optional(),
  /** Others that ask the same: this answer answers them too. */
  mergeIds: z.array(id).max(20).default([]),
  /** Moves the close in the same step, so that suppliers have time to use the answer. */
  moveCloseTo: z.coerce.date().optional(),
  /** What looks like case material was looked at, and is none. */
  looked: z.boolean().default(false),
})

export const correctInput = z.object({
  id,
  answer: words(2, questionLimits.answer, 'Write the right answer'),
  looked: z.boolean().default(false),
})
/** An answer to who asked alone, and why the others are not disadvantaged: that reason is public after the close. */
export const privateAnswerInput = z.object({
  id,
  answer: words(2, questionLimits.answer, 'Write the answer'),
  reason: words(10, questionLimits.reason, 'Say why it is not answered to everybody'),
  looked: z.boolean().default(false),
})
export const declineInput = z.object({
  id,
  reason: words(3, questionLimits.reason, 'Say why, to who asked'),
  looked: z.boolean().default(false),
})
