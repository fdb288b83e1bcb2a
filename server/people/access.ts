import type { Rule } from '../platform/rule.ts'
import type { PersonFields } from './model.ts'

/** Whose account a Charter manager may stop and let go on: anybody's who is still here. */
export const canSuspend: Rule<PersonFields> = ({ viewer }) =>
  viewer.isCharterManager ? { erasedAt: null } : { _id: { $in: [] } }
