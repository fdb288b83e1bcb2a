import { allOf, anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { SignatoryFields } from './model.ts'

type SignatoryRule = Rule<SignatoryFields>

/** Whoever signed stands on the register, also after it was suspended or left. An application is nobody's business yet. */
const everSigned: SignatoryRule = () => ({
  state: { $in: ['signed', 'suspended', 'withdrawn'] },
  signedAt: { $ne: null },
})
const ofItsOwn: SignatoryRule = ({ viewer }) => ({ organisationId: { $in: viewer.organisationsAs('admin', 'editor') } })
const everyManager: SignatoryRule = ({ viewer }) => (viewer.isCharterManager ? everything() : nothing())

export const canSee: SignatoryRule = anyOf(everSigned, ofItsOwn, everyManager)
/** What goes on before a decision: the reason of a proposed suspension, a reply, a refusal. */
export const canSeeProceedings: SignatoryRule = anyOf(ofItsOwn, everyManager)
/** A manager never decides on an organisation that they belong to. */
export const canDecide: SignatoryRule = allOf(everyManager, ({ viewer }) => ({
  organisationId: { $nin: viewer.memberships.map(({ organisationId }) => organisationId) },
}))
export const canReply: SignatoryRule = ofItsOwn
export const canWithdraw: SignatoryRule = ({ viewer }) => ({ organisationId: { $in: viewer.organisationsAs('admin') } })
export const isOnTheRegister: SignatoryRule = everSigned
export const theHouse: SignatoryRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
