import { type CommitmentTag, commitmentTags } from '../../schema/commitments.ts'
import type { Act } from '../platform/act.ts'
import { allOf, anyOf, passes, type Rule } from '../platform/rule.ts'
import type { CommitmentFields } from './model.ts'

type Stands = Rule<CommitmentFields>

const inTime: Stands = ({ now }) => ({ state: 'agreed', dueAt: { $gt: now }, reviewAt: { $gt: now } })
/** The board measures all the time, whatever it finds; its organisation has measured once it recorded something. */
const isMeasured: Stands = () => ({ $or: [{ measuredAt: { $ne: null } }, { boardMeasure: { $ne: null } }] })
const measuredInTime: Stands = allOf(inTime, isMeasured)
const notMeasured: Stands = allOf(inTime, () => ({ measuredAt: null, boardMeasure: null }))
const isProposed: Stands = () => ({ state: 'proposed' })
const reviewPassed: Stands = ({ now }) => ({ state: 'agreed', dueAt: { $gt: now }, reviewAt: { $lte: now } })
const evidenceInTime: Stands = () => ({ state: 'evidence_given', isLate: false })
const evidenceLate: Stands = () => ({ state: 'evidence_given', isLate: true })
const evidenceRanOut: Stands = ({ now }) => ({ state: 'accepted', validUntil: { $lte: now } })

/**
 * What each tag means, said once: the filter of a list, its counts and the word on a page are the same statement. What was
 * agreed is overdue by the clock alone. Evidence that came in time does not become late while a manager looks at it.
 */
export const tagRules: Record<CommitmentTag, Stands> = {
  met: ({ now }) => ({ state: 'accepted', validUntil: { $gt: now } }),
  underway: anyOf(measuredInTime, evidenceInTime),
  planned: anyOf(notMeasured, isProposed),
  slipping: anyOf(reviewPassed, evidenceLate, evidenceRanOut),
  disputed: () => ({ state: 'disputed' }),
  missed: ({ now }) => ({ state: 'agreed', dueAt: { $lte: now } }),
}

/** How a commitment goes at this moment; null for a proposal that was taken back. */
export const tagOf = (act: Act, commitment: CommitmentFields): CommitmentTag | null =>
  commitmentTags.find((tag) => passes(tagRules[tag], act, commitment)) ?? null

/** The day it is kept by has passed, and there is no evidence. */
export const isOverdue = (act: Act, commitment: CommitmentFields): boolean => tagOf(act, commitment) === 'missed'

/** A review is due of what is agreed and has not been looked at since. */
export const reviewIsDue: Stands = ({ now }) => ({
  state: { $in: ['agreed', 'evidence_given', 'accepted', 'disputed'] },
  reviewAt: { $lte: now },
})
