import { engagementModes, modeRules } from '../../schema/challenges.ts'
import type { Role } from '../../schema/people.ts'
import { allOf, anyOf, nothing, type Rule } from '../platform/rule.ts'
import type { ProposalFields } from './model.ts'

type ProposalRule = Rule<ProposalFields>

const ofTheSupplier =
  (...roles: Role[]): ProposalRule =>
  ({ viewer }) => ({ supplierId: { $in: viewer.organisationsAs(...roles) } })
const ofAPartner: ProposalRule = ({ viewer }) => ({ partnerIds: { $in: viewer.organisationsAs('admin', 'editor') } })

/** Its own side: the supplier, and the partners that confirmed. Drafts included. */
export const canSee: ProposalRule = anyOf(ofTheSupplier('admin', 'editor', 'evaluator', 'viewer'), ofAPartner)
export const canEdit: ProposalRule = ofTheSupplier('admin', 'editor')
/** Asked to be a partner: it may know by whom and for which challenge, and answer. */
export const wasAsked: ProposalRule = ({ viewer }) => ({
  $and: [{ askedIds: { $in: viewer.organisationsAs('admin', 'editor') } }, { state: { $in: ['draft', 'submitted'] } }],
})

/** Sealed means absent: to the force it answers, a sealed proposal does not exist, not even as a count. */
export const isOpenedToTheForce: ProposalRule = ({ viewer, now }) => ({
  $and: [
    { forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') } },
    { state: { $nin: ['draft', 'withdrawn'] } },
    { unsealedAt: { $lte: now } },
  ],
})

/** It was opened, or never sealed. What did not count, and what was withdrawn, stays sealed for ever. */
const isOpen: ProposalRule = ({ now }) => ({
  $and: [{ state: { $nin: ['draft', 'withdrawn'] } }, { unsealedAt: { $lte: now } }],
})
/** In the record of what has ended: what was opened, to its own side and to the force. */
export const isRecorded: ProposalRule = anyOf(isOpenedToTheForce, allOf(canSee, isOpen))

const neverSealed: ProposalRule = () => ({
  mode: { $in: engagementModes.filter((mode) => !modeRules[mode].sealed) },
})
const declaredFor: ProposalRule = ({ viewer }) => (viewer.personId ? { readerIds: viewer.personId } : nothing())
const accepted: ProposalRule = () => ({ state: 'accepted' })
const withoutConflict: ProposalRule = ({ viewer }) =>
  viewer.personId ? { conflictedIds: { $ne: viewer.personId } } : nothing()

/**
 * What it says is read by the force as it comes where the mode seals nothing; elsewhere by those of the panel who have
 * declared, and once accepted by the force that works with it. Whoever has a conflict never reads it.
 */
export const canReadOpened: ProposalRule = allOf(
  isOpenedToTheForce,
  withoutConflict,
  anyOf(neverSealed, declaredFor, accepted),
)

/** The opening published its reference and hash: whoever holds the receipt may check it. */
export const hasPublishedReceipt: ProposalRule = ({ now }) => ({
  $and: [{ state: { $nin: ['draft', 'withdrawn'] } }, { unsealedAt: { $lte: now } }],
})

/**
 * After the decision an admin of the force reads what it holds, to answer for it to the law: before, nobody but the panel
 * does. What was never opened it does not hold.
 */
export const isHeld: ProposalRule = ({ viewer, now }) => ({
  $and: [
    { forceId: { $in: viewer.organisationsAs('admin') } },
    { state: { $in: ['accepted', 'declined'] } },
    { unsealedAt: { $lte: now } },
  ],
})
