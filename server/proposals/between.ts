import type { Act } from '../platform/act.ts'
import { listOf } from '../platform/database.ts'
import { isRecorded } from './access.ts'
import { Proposal, type ProposalFields } from './model.ts'

/** Proposals to one’s own force, or of one’s own organisation, that were opened and decided: last begun first. */
export async function decidedProposalsOf(act: Act): Promise<ProposalFields[]> {
  const { actingFor } = act.viewer
  if (!actingFor) return []
  const side = actingFor.kind === 'force' ? 'forceId' : 'supplierId'
  const where = { [side]: actingFor.organisationId, state: { $in: ['accepted', 'declined'] } }
  return listOf(Proposal, act, isRecorded, where, { sort: { _id: -1 }, limit: 200 })
}
