import type { Rule } from '../platform/rule.ts'

/** What this rule reads of a challenge. */
type Recorded = { _id: string; forceId: string; state: string }

/**
 * What only the audit reads, such as who gave which score, is read by an admin of the force once all is over, decided or
 * withdrawn: to answer for it, and not to influence it. Whoever has a conflict there never reads it: their seat says so.
 */
export const readsAudit: Rule<Recorded> = ({ viewer }) => ({
  $and: [{ forceId: { $in: viewer.organisationsAs('admin') } }, { state: { $in: ['decided', 'withdrawn'] } }],
})
