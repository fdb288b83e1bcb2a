import { z } from 'zod'
import { looked } from './looked.ts'
import { id } from './people.ts'

/**
 * Why something that is asked for under the Freedom of Information Act 2000 may be kept back. A qualified exemption holds
 * only where the public interest in keeping it back is the greater: that is weighed in writing each time.
 */
export const exemptions = {
  s24: { label: 's.24 National security', qualified: true },
  s31: { label: 's.31 Law enforcement', qualified: true },
  s38: { label: 's.38 Health and safety', qualified: true },
  s40: { label: 's.40 Personal information', qualified: false },
  s41: { label: 's.41 Information given in confidence', qualified: false },
  s43: { label: 's.43 Commercial interests', qualified: true },
} as const satisfies Record<string, { label: string; qualified: boolean }>
export type Exemption = keyof typeof exemptions
export const exemptionNames = ['s24', 's31', 's38', 's40', 's41', 's43'] as const satisfies readonly Exemption[]

/** A force answers not later than the twentieth working day after the day on which it received the request (s.10 of the Act). */
export const foiWorkingDays = 20

export const foiLimits = { ourReference: 60, passages: 50, passage: 2_000, reason: 2_000 } as const

const words = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)

export const openFoiInput = z.object({
  challengeId: id,
  /** The force's own number of the request. Who asked is not kept here. */
  ourReference: words(foiLimits.ourReference).min(1, 'Write your own number of the request'),
  receivedOn: z.date(),
  looked,
})

export const foiAnswers = ['release', 'redact', 'withhold'] as const
export type FoiAnswer = (typeof foiAnswers)[number]

export const decideFoiInput = z.object({
  id,
  item: z.string().min(1).max(200),
  answer: z.enum(foiAnswers),
  /** What is blacked out, word for word. */
  passages: z.array(words(foiLimits.passage).min(2, 'Leave no passage empty')).max(foiLimits.passages).default([]),
  exemption: z.enum(exemptionNames).nullable().default(null),
  publicInterest: words(foiLimits.reason).default(''),
  looked,
})

export const exportFoiInput = z.object({ id })

/** The parts of the record in reading order, each with the kinds of its pieces: a key begins with the kind. */
const parts: readonly { label: string; kinds: readonly string[] }[] = [
  { label: 'The challenge', kinds: ['edition'] },
  { label: 'Reviews of ethics, data and AI', kinds: ['review', 'review-reason'] },
  { label: 'Questions', kinds: ['question', 'private', 'waiting'] },
  { label: 'What suppliers were told', kinds: ['release', 'calls', 'call-request', 'call-notes', 'told'] },
  { label: 'Proposals', kinds: ['proposal'] },
  { label: 'The decision and feedback', kinds: ['agreed', 'outcome', 'feedback'] },
  {
    label: 'The panel',
    kinds: [
      ...['clarification', 'finding', 'finding-people', 'example', 'example-score', 'left', 'declared', 'scores'],
      ...['aside', 'draft-scores'],
    ],
  },
  { label: 'Cases about the decision', kinds: ['case', 'case-owner'] },
  {
    label: 'Partnerships',
    kinds: [
      ...['partnership', 'terms', 'terms-sensitive', 'terms-review', 'terms-review-reason', 'milestone', 'progress'],
      ...['readings', 'decision', 'source', 'summary', 'summary-proposed', 'close-out', 'partnership-end'],
    ],
  },
  { label: 'Rooms', kinds: ['message'] },
  { label: 'The log', kinds: ['log'] },
]

/** Of which part of the record a piece is, by its key. Null where it is of none: it says where another list was cut. */
export const foiPartOf = (key: string): string | null =>
  parts.find(({ kinds }) => kinds.includes(key.split(':')[0] ?? ''))?.label ?? null
