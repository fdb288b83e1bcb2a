import { nothing, type Rule } from '../platform/rule.ts'
import type { FoiFields, FoiItemFields } from './model.ts'

type Gathered = { _id: string; forceId: string; conflictedIds?: string[] }

/** An admin without a conflict there: what was gathered says what they read nowhere else, and that a case was raised. */
const withoutConflict: Rule<Gathered> = ({ viewer }) => ({
  $and: [
    { forceId: { $in: viewer.organisationsAs('admin') } },
    viewer.personId ? { conflictedIds: { $ne: viewer.personId } } : nothing(),
  ],
})

/** An admin of the force answers for it to the law. */
export const canAnswer: Rule<FoiFields> = withoutConflict
/** The same asked of a piece of the record. */
export const canRead: Rule<FoiItemFields> = withoutConflict
/** The same asked of a challenge, which has a force too. */
export const answersFor: Rule<{ _id: string; forceId: string }> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin') },
})
