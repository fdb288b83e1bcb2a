import { z } from 'zod'
import { collection, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

/** An invented answer to one criterion, that evaluators score before they score a proposal. One for each challenge. */
export type WorkedExampleFields = Stored & {
  challengeId: string
  forceId: string
  criterionId: string
  answer: string
  expected: number
  why: string
  /** Raised by each wording, and by nothing else: whoever scores says which one they read. */
  edition: number
  writtenById: string
  writtenAt: Date
  /** Who has scored it: in here, so that a rewording and a first score at the same moment conflict. */
  scoredIds: string[]
}

export const WorkedExample = collection<WorkedExampleFields>(
  'WorkedExample',
  'worked_examples',
  {
    challengeId: String,
    forceId: String,
    criterionId: String,
    answer: String,
    expected: Number,
    why: String,
    edition: Number,
    writtenById: String,
    writtenAt: Date,
    scoredIds: { type: [String], default: [] },
  },
  [[{ challengeId: 1 }, { unique: true }], [{ writtenById: 1, _id: 1 }]],
)

/** What an evaluator gave the example. It is apart from every real score: no ranking, picture or feedback reads it. */
export type ExampleScoreFields = Stored & {
  challengeId: string
  forceId: string
  personId: string
  score: number
  reason: string
  scoredAt: Date
}

export const ExampleScore = collection<ExampleScoreFields>(
  'ExampleScore',
  'example_scores',
  {
    challengeId: String,
    forceId: String,
    personId: String,
    score: Number,
    reason: String,
    scoredAt: Date,
  },
  [[{ challengeId: 1, personId: 1 }, { unique: true }], [{ personId: 1, _id: 1 }]],
)

/** In the chain of the challenge, for the audit alone: how a panel prepares is nobody's business outside it. */
export const workedExampleFacts = facts('workedExample', {
  written: {
    data: z.object({
      ...{ edition: z.number(), criterionId: code(), expected: z.number() },
      ...{ answer: inWords(), why: inWords() },
    }),
    audience: 'audit',
  },
  scored: { data: z.object({ edition: z.number(), score: z.number(), reason: inWords() }), audience: 'audit' },
})
