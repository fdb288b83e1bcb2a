import { anyOf, type Rule } from '../platform/rule.ts'
import type { ClarificationFields } from './model-clarifications.ts'

/** Of the force; whether of the panel, declared and without a conflict is asked of the evaluation before. */
export const isClarificationOfTheForce: Rule<ClarificationFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') },
})

/** Its own side: the supplier that is asked, and the partners of the proposal. */
export const isAskedOfUs: Rule<ClarificationFields> = anyOf<ClarificationFields>(
  ({ viewer }) => ({ supplierId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') } }),
  ({ viewer }) => ({ partnerIds: { $in: viewer.organisationsAs('admin', 'editor') } }),
)
/** Who answers for the supplier. */
export const mayAnswerClarification: Rule<ClarificationFields> = ({ viewer }) => ({
  supplierId: { $in: viewer.organisationsAs('admin', 'editor') },
})
