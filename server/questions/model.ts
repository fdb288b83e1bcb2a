import { z } from 'zod'
import type { SectionName } from '../../schema/challenges.ts'
import type { QuestionState } from '../../schema/questions.ts'
import { collection, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code } from '../platform/fact-words.ts'

export type QuestionFields = Stored & {
  challengeId: string
  forceId: string
  state: QuestionState
  topic: SectionName
  /** As everybody reads it: identifying words are taken out when it is published. */
  text: string
  /** Given when it is published: a number given when asked would tell of questions that wait. */
  number: number | null
  answer: string | null
  answeredAt: Date | null
  /** The day in London it was asked, and no more: a moment could be matched with who was there. */
  askedOn: string
  confidential: boolean
  /** Why it was answered to who asked alone; everybody reads it once proposals are closed. */
  privateReason: string | null
  /** To who asked, when it is not answered. */
  declinedReason: string | null
  mergedIntoId: string | null
  /** The entry that this one corrects: what was published is never edited. */
  correctsId: string | null
  /** What follows is read by nobody but who asked; `originalText` by the force too. */
  originalText: string
  supplierId: string | null
  askedById: string | null
}

/** What a query gives out: who asked is never read from the database for it. */
export type QuestionShown = Omit<QuestionFields, 'originalText' | 'supplierId' | 'askedById'>
export const shownOnly = { originalText: 0, supplierId: 0, askedById: 0 } as const

const maybe = { type: String, default: null }

export const Question = collection<QuestionFields>(
  'Question',
  'questions',
  {
    challengeId: String,
    forceId: String,
    state: String,
    topic: String,
    text: String,
    number: { type: Number, default: null },
    answer: maybe,
    answeredAt: { type: Date, default: null },
    askedOn: String,
    confidential: { type: Boolean, default: false },
    privateReason: maybe,
    declinedReason: maybe,
    mergedIntoId: maybe,
    correctsId: maybe,
    originalText: String,
    supplierId: maybe,
    askedById: maybe,
  },
  [
    [{ challengeId: 1, state: 1, number: -1 }],
    [{ challengeId: 1, state: 1, askedOn: 1, _id: 1 }],
    [{ forceId: 1, state: 1, askedOn: 1 }],
    [{ supplierId: 1, challengeId: 1, state: 1 }],
    [{ mergedIntoId: 1 }],
    [{ askedById: 1, _id: 1 }],
    [{ correctsId: 1 }],
    [{ state: 1, answeredAt: -1 }],
    [{ state: 1, askedOn: 1, challengeId: 1 }],
  ],
)

/**
 * Until it is published a question stands in a chain of its own, and nobody is told of it but the force, by a notice that
 * does not say who. Publishing stands in the challenge's chain, at the time of the answer.
 */
export const questionFacts = facts('question', {
  asked: { data: z.object({ challengeId: code() }), audience: 'audit' },
  withdrawn: { data: z.object({ challengeId: code() }), audience: 'audit' },
  merged: { data: z.object({ challengeId: code(), intoId: code() }), audience: 'audit' },
  declined: { data: z.object({ challengeId: code() }), audience: 'audit' },
  answered_privately: { data: z.object({ challengeId: code() }), audience: 'audit' },
  answered: { data: z.object({ challengeId: code(), number: z.number() }), audience: 'public' },
  corrected: {
    data: z.object({ challengeId: code(), number: z.number(), corrects: z.number() }),
    audience: 'public',
  },
})
