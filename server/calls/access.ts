import { anyOf, everything, nothing, type Rule } from '../platform/rule.ts'
import type { CallRequestFields, CallRoundFields } from './model.ts'

/** What is offered, the draw and the notes are for everybody who sees the challenge: ask for that before. */
export const canSee: Rule<CallRoundFields> = () => everything()
export const canOffer: Rule<CallRoundFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor') },
})
/** Publishes what looks like case material and is none, having looked. */
export const canPublishLooked: Rule<CallRoundFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin') },
})
/** How to join is known to the force; who has a slot is told besides. */
export const isOfTheForce: Rule<CallRoundFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') },
})

/** That a supplier asked is known to it alone. */
export const isOurs: Rule<CallRequestFields> = ({ viewer }) => ({
  supplierId: { $in: viewer.organisationsAs('admin', 'editor', 'viewer') },
})
export const canTakeBack: Rule<CallRequestFields> = ({ viewer }) => ({
  supplierId: { $in: viewer.organisationsAs('admin', 'editor') },
})
/** The force learns who calls once they have a slot, and of nobody else that they asked. */
const hasASlotWithUs: Rule<CallRequestFields> = ({ viewer }) => ({
  $and: [{ forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') } }, { state: 'drawn' }],
})
export const canSeeRequest: Rule<CallRequestFields> = anyOf(isOurs, hasASlotWithUs)

/** For the house alone: the draw, and whom to tell of it. */
export const theHouse = <Fields extends { _id: string }>(): Rule<Fields> => {
  return ({ viewer }) => (viewer.isSystem ? everything() : nothing())
}
