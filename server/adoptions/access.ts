import { everything, nothing, type Rule } from '../platform/rule.ts'
import type { AdoptionFields } from './model.ts'

type ForceRule = Rule<Pick<AdoptionFields, '_id' | 'forceId'>>

/** A row is only ever made of a public outcome, and everybody reads it. */
export const canSee: Rule<AdoptionFields> = () => everything()
/** Says how far its own force is. */
export const canRecord: ForceRule = ({ viewer }) =>
  viewer.actingFor?.kind === 'force' ? { forceId: { $in: viewer.organisationsAs('admin', 'editor') } } : nothing()
/** What looks like case material and is none goes to everybody by somebody who answers for the force. */
export const canSendLooked: ForceRule = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin') } })
