import { z } from 'zod'
import {
  type FindingOutcome,
  type FindingState,
  type IneligibleReason,
  ineligibleReasonCodes,
} from '../../schema/eligibility.ts'
import { collection, content, type Stored } from '../platform/database.ts'
import { facts } from '../platform/events.ts'
import { code, inWords } from '../platform/fact-words.ts'

const maybe = { type: String, default: null }
const someday = { type: Date, default: null }

/** That a proposal is not judged, and why: said by one person, confirmed by a second, and what its supplier said to it. */
export type FindingFields = Stored & {
  challengeId: string
  forceId: string
  proposalId: string
  supplierId: string
  /** The partners of the proposal: they read it too. */
  partnerIds: string[]
  code: IneligibleReason
  essentials: string[]
  words: string
  proposedById: string
  proposedAt: Date
  droppedById: string | null
  droppedAt: Date | null
  dropReason: string | null
  /** From here on the proposal is not judged, and its supplier knows. */
  confirmedById: string | null
  confirmedAt: Date | null
  respondBy: Date | null
  response: string | null
  respondedById: string | null
  respondedAt: Date | null
  outcome: FindingOutcome | null
  outcomeReason: string | null
  closedById: string | null
  closedAt: Date | null
}

export const Finding = collection<FindingFields>(
  'EligibilityFinding',
  'eligibility_findings',
  {
    challengeId: String,
    forceId: String,
    proposalId: String,
    supplierId: String,
    partnerIds: { type: [String], default: [] },
    code: String,
    essentials: { ...content, default: [] },
    words: String,
    proposedById: String,
    proposedAt: Date,
    droppedById: maybe,
    droppedAt: someday,
    dropReason: maybe,
    confirmedById: maybe,
    confirmedAt: someday,
    respondBy: someday,
    response: maybe,
    respondedById: maybe,
    respondedAt: someday,
    outcome: maybe,
    outcomeReason: maybe,
    closedById: maybe,
    closedAt: someday,
  },
  [
    [{ challengeId: 1, _id: 1 }],
    [{ proposalId: 1, _id: 1 }],
    [{ proposedById: 1, _id: 1 }],
    [{ respondedById: 1, _id: 1 }],
  ],
)

type Standing = Pick<FindingFields, 'confirmedAt' | 'droppedAt' | 'respondBy' | 'respondedAt' | 'outcome'>

/** Where it is. The window runs by the clock: no job has to close it. */
export function findingStateOf(
  { confirmedAt, droppedAt, respondBy, respondedAt, outcome }: Standing,
  now: Date,
): FindingState {
  if (outcome) return outcome
  if (droppedAt) return 'dropped'
  if (!confirmedAt || !respondBy) return 'proposed'
  if (respondedAt) return 'answered'
  return now < respondBy ? 'waiting' : 'unanswered'
}

const ofAFinding = z.object({ findingId: code(), proposalId: code() })

/**
 * In the chain of the challenge, for the audit alone: before the release that a proposal is not judged is known to its
 * own side and to the panel, and the rest of the force reads what is between the parties.
 */
export const eligibilityFacts = facts('eligibility', {
  proposed: { data: ofAFinding.extend({ code: z.enum(ineligibleReasonCodes), words: inWords() }), audience: 'audit' },
  dropped: { data: ofAFinding.extend({ reason: inWords() }), audience: 'audit' },
  confirmed: {
    data: ofAFinding.extend({ code: z.enum(ineligibleReasonCodes), respondBy: z.date() }),
    audience: 'audit',
  },
  responded: { data: ofAFinding, audience: 'audit' },
  reinstated: { data: ofAFinding.extend({ reason: inWords() }), audience: 'audit' },
  upheld: { data: ofAFinding.extend({ reason: inWords() }), audience: 'audit' },
})
