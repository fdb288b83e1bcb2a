import type { Role } from '../../schema/people.ts'
import { anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { PartnershipFields } from './model.ts'

type PartnershipRule = Rule<PartnershipFields>

const ofAParty =
  (...roles: Role[]): PartnershipRule =>
  ({ viewer }) => ({ partyIds: { $in: viewer.organisationsAs(...roles) } })

const invitedManager: PartnershipRule = ({ viewer }) =>
  viewer.isCharterManager ? { managerIds: { $in: viewer.organisationsAs('admin', 'editor') } } : nothing()

/** It has begun: that it exists, with whom and how it goes is public. One that never began is nobody else's business. */
const begun: PartnershipRule = () => ({
  $and: [{ state: { $in: ['active', 'completed', 'ended'] } }, { activatedAt: { $ne: null } }],
})

/** Everything in it: the terms, the decisions, the progress. */
export const canSeeInside: PartnershipRule = anyOf(ofAParty('admin', 'editor', 'evaluator', 'viewer'), invitedManager)
/** Its summary. */
export const canSee: PartnershipRule = anyOf(begun, canSeeInside)
/** Writes in it and confirms, for the party that the viewer acts for. */
export const canEdit: PartnershipRule = ofAParty('admin', 'editor')

/** Asks somebody of the force to review it. */
export const canAskReview: PartnershipRule = ({ viewer }) => ({
  forceIds: { $in: viewer.organisationsAs('admin', 'editor') },
})

/** A Charter manager follows how partnerships that have begun go, by what is public of them. */
export const watchesOver: PartnershipRule = (act) => (act.viewer.isCharterManager ? begun(act) : nothing())

export const theHouse: PartnershipRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
