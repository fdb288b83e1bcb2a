import type { ReviewedWords, ReviewOutcome } from '../../schema/reviews.ts'
import { collection, content, type Stored } from '../platform/database.ts'

/** One review of ethics, data and AI: asked of one person of the force, and signed by them with a reason. */
export type ReviewFields = Stored & {
  /** The challenge or partnership, known by its id alone. */
  subjectId: string
  forceId: string
  /** 1 for the first of its subject. */
  number: number
  state: 'waiting' | 'signed'
  /** What it is of: taken anew when it is signed. */
  of: ReviewedWords
  askedById: string
  askedAt: Date
  reviewerId: string
  outcome: ReviewOutcome | null
  /** For the force. */
  reason: string | null
  /** For everybody, as is the post of who reviewed. */
  conditions: string
  post: string
  signedAt: Date | null
  /** Since when everybody reads what was found: not while its subject is a draft. */
  publishedAt: Date | null
}

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }
const words = { type: String, default: '' }

export const Review = collection<ReviewFields>(
  'Review',
  'reviews',
  {
    subjectId: String,
    forceId: String,
    number: Number,
    state: String,
    of: content,
    askedById: String,
    askedAt: Date,
    reviewerId: String,
    outcome: maybe,
    reason: maybe,
    conditions: words,
    post: words,
    signedAt: someday,
    publishedAt: someday,
  },
  [[{ subjectId: 1, number: -1 }, { unique: true }], [{ reviewerId: 1, _id: 1 }], [{ askedById: 1, _id: 1 }]],
)
