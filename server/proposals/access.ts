import type { Role } from '../../schema/people.ts'
import { anyOf, type Rule } from '../platform/rule.ts'
import type { ProposalFields } from './model.ts'

type ProposalRule = Rule<ProposalFields>

const ofTheSupplier =
  (...roles: Role[]): ProposalRule =>
  ({ viewer }) => ({ supplierId: { $in: viewer.organisationsAs(...roles) } })
const ofAPartner: ProposalRule = ({ viewer }) => ({ partnerIds: { $in: viewer.organisationsAs('admin', 'editor') } })

/** Sealed means absent: to the force it answers, a sealed proposal does not exist, not even as a count. */
const unsealedToTheForce: ProposalRule = ({ viewer, now }) => ({
  $and: [
    { forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') } },
    { state: { $nin: ['draft', 'withdrawn'] } },
    { unsealedAt: { $lte: now } },
  ],
})

export const canSee: ProposalRule = anyOf(ofTheSupplier('admin', 'editor', 'viewer'), ofAPartner, unsealedToTheForce)
export const canEdit: ProposalRule = ofTheSupplier('admin', 'editor')
export const isPartnerOf: ProposalRule = ofAPartner
