import { roles } from '../../schema/people.ts'
import { allOf, anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { HandoverFields } from './model.ts'

type HandoverRule = Rule<HandoverFields>

const within: HandoverRule = ({ viewer }) => ({ organisationId: { $in: viewer.organisationsAs(...roles) } })
const isOfAnAdmin: HandoverRule = ({ viewer }) => ({ organisationId: { $in: viewer.organisationsAs('admin') } })
const isGiver: HandoverRule = ({ viewer }) => (viewer.personId ? { giverId: viewer.personId } : nothing())
const isReceiver: HandoverRule = ({ viewer }) => (viewer.personId ? { receiverId: viewer.personId } : nothing())

/** The two, while they act for the organisation, and its admins: for everybody else there is none. */
export const canSee: HandoverRule = anyOf(isOfAnAdmin, allOf(within, anyOf(isGiver, isReceiver)))
/** Says yes or no, and that they have read it: nobody does that for them. */
export const canAnswer: HandoverRule = allOf(within, isReceiver)
/** Whose post it is, and the admins. */
export const canStop: HandoverRule = anyOf(isOfAnAdmin, allOf(within, isGiver))
/** For the house alone, by the clock: no request ever passes it. */
export const theHouse: HandoverRule = ({ viewer }) => (viewer.isSystem ? everything() : nothing())
