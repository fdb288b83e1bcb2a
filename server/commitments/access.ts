import { publicCommitmentStates } from '../../schema/commitments.ts'
import { allOf, anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { CommitmentFields } from './model.ts'

type CommitmentRule = Rule<CommitmentFields>

/** Whatever a manager agreed to is public from then on, also when it is missed or disputed. */
export const isOnTheRegister: CommitmentRule = () => ({ state: { $in: publicCommitmentStates } })
const ofItsOwn: CommitmentRule = ({ viewer }) => ({
  organisationId: { $in: viewer.organisationsAs('admin', 'editor') },
})
const everyManager: CommitmentRule = ({ viewer }) => (viewer.isCharterManager ? everything() : nothing())

export const canSee: CommitmentRule = anyOf(isOnTheRegister, ofItsOwn, everyManager)
/** Both sides: who proposes and who agrees. They alone learn of what goes on before it is agreed. */
export const isParty: CommitmentRule = anyOf(ofItsOwn, everyManager)
export const canWrite: CommitmentRule = ofItsOwn
/** Removes what must not stand there, whoever wrote it. */
export const canPurge: CommitmentRule = anyOf(everyManager, ({ viewer }) => ({
  organisationId: { $in: viewer.organisationsAs('admin') },
}))
/** Nobody agrees to, accepts or disputes what their own organisation pledged: not even a Charter manager who is also a member there. */
export const canDecide: CommitmentRule = allOf(everyManager, ({ viewer }) => ({
  organisationId: { $nin: viewer.memberships.map(({ organisationId }) => organisationId) },
}))
export const theHouse: CommitmentRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
