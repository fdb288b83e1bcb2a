import { anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { CurationFields, DismissedFields, InviteeFields } from './model.ts'

type CurationRule = Rule<CurationFields>

const everyManager: CurationRule = ({ viewer }) => (viewer.isCharterManager ? everything() : nothing())
const ofAForceInIt: CurationRule = ({ viewer }) => ({ forceIds: { $in: viewer.organisationsAs('admin', 'editor') } })

/** Charter managers and the forces in it. Suppliers learn of it by the public link that all who fit get. */
export const canSee: CurationRule = anyOf(everyManager, ofAForceInIt)
export const canCurate: CurationRule = everyManager
/** Whoever started it says what came of it: a Charter manager, or the force that asked. */
export const canClose: CurationRule = anyOf(everyManager, ({ viewer }) => ({
  askedByForceId: { $in: viewer.organisationsAs('admin', 'editor') },
}))
/** Says for its own force whether it is the same problem. */
export const canAnswer: CurationRule = ofAForceInIt

export const canSeeInvitees: Rule<InviteeFields> = ({ viewer }) => (viewer.isCharterManager ? everything() : nothing())
export const canSeeDismissed: Rule<DismissedFields> = ({ viewer }) =>
  viewer.isCharterManager ? everything() : nothing()

export const theHouse: CurationRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
export const theHousesInvitees: Rule<InviteeFields> = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
