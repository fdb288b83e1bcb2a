import type { Rule } from '../platform/rule.ts'
import type { FoiFields, FoiItemFields } from './model.ts'

/** An admin of the force answers for it to the law. */
export const canAnswer: Rule<FoiFields> = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin') } })
/** The same asked of a piece of the record. */
export const canRead: Rule<FoiItemFields> = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin') } })
/** The same asked of a challenge, which has a force too. */
export const answersFor: Rule<{ _id: string; forceId: string }> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin') },
})
