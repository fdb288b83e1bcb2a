import { allOf, anyOf, type Rule } from '../platform/rule.ts'
import type { FindingFields } from './model-eligibility.ts'

/** Of the force; whether of the panel, declared and without a conflict is asked of the evaluation before. */
export const isFindingOfTheForce: Rule<FindingFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') },
})

/** To answer to the law: whether all is over yet, and of which proposals, is asked of the challenge before. */
export const isFindingOfAdmins: Rule<FindingFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin') },
})

const isConfirmed: Rule<FindingFields> = ({ now }) => ({ confirmedAt: { $lte: now } })
const ofOurs: Rule<FindingFields> = anyOf<FindingFields>(
  ({ viewer }) => ({ supplierId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') } }),
  ({ viewer }) => ({ partnerIds: { $in: viewer.organisationsAs('admin', 'editor') } }),
)

/** The supplier and its partners read it once two people stand by it, and never what one person alone thought. */
export const isFindingToUs: Rule<FindingFields> = allOf<FindingFields>(isConfirmed, ofOurs)
/** Who answers for the supplier. */
export const mayRespond: Rule<FindingFields> = allOf<FindingFields>(isConfirmed, ({ viewer }) => ({
  supplierId: { $in: viewer.organisationsAs('admin', 'editor') },
}))
