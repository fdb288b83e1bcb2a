import type { HydratedDocument } from 'mongoose'
import { z } from 'zod'
import { id, reasonGiven } from '../../../schema/people.ts'
import { holdsAPost, pausePosts, resumePosts } from '../../people/posts.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canApprove, canSee } from '../access.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'

const which = z.object({ organisationId: id })
const withReason = which.extend({ reason: reasonGiven })

/** What somebody asked for is theirs: the organisation may act, and who applied is its admin. */
export const approveOrganisation = command(which, async (act, { organisationId }): Promise<OrganisationFields> => {
  const organisation = await waiting(act, organisationId)
  await organisation.set({ state: 'approved', appliedAt: null }).save()
  await resumePosts(act, organisationId)
  await record(act, organisationFacts, 'approved', organisationId, {})
  return organisation.toObject()
})

/** Not approved, with the reason. A company may apply again; a listed body stays listed. */
export const refuseOrganisation = command(
  withReason,
  async (act, { organisationId, reason }): Promise<OrganisationFields> => {
    const organisation = await waiting(act, organisationId)
    const { state } = organisation
    await organisation.set({ appliedAt: null, ...(state === 'applied' ? { state: 'refused' } : {}) }).save()
    await record(act, organisationFacts, 'refused', organisationId, { reason })
    return organisation.toObject()
  },
)

/** Nobody acts for it from the next request on, sockets included. What it published stays. */
export const suspendOrganisation = command(
  withReason,
  async (act, { organisationId, reason }): Promise<OrganisationFields> => {
    const organisation = await decidedByAnother(act, organisationId)
    demand(organisation.state === 'approved', 'NOT_APPROVED', 'Only an approved organisation can be suspended.')
    await organisation.set({ state: 'suspended' }).save()
    await pausePosts(act, organisationId)
    await record(act, organisationFacts, 'suspended', organisationId, { reason })
    return organisation.toObject()
  },
)

/** It may act again, with the posts it had. */
export const restoreOrganisation = command(which, async (act, { organisationId }): Promise<OrganisationFields> => {
  const organisation = await decidedByAnother(act, organisationId)
  demand(organisation.state === 'suspended', 'NOT_SUSPENDED', 'It is not suspended.')
  await organisation.set({ state: 'approved' }).save()
  await resumePosts(act, organisationId)
  await record(act, organisationFacts, 'restored', organisationId, {})
  return organisation.toObject()
})

async function waiting(act: Act, organisationId: string) {
  const organisation = await decidedByAnother(act, organisationId)
  demand(organisation.appliedAt, 'NOTHING_WAITS', 'Nothing waits for an answer here: somebody has answered already.')
  return organisation
}

/** A Charter manager decides, but never on an organisation that they applied for or belong to. */
export async function decidedByAnother(
  act: Act,
  organisationId: string,
): Promise<HydratedDocument<OrganisationFields>> {
  const organisation = await find(Organisation, organisationId, act, canSee)
  demandYours(passes(canApprove, act, organisation))
  const { personId } = act.viewer
  const isTheirs = organisation.applicantId === personId || (await holdsAPost(organisationId, personId))
  demand(!isTheirs, 'OWN_ORGANISATION', 'You belong to it, so another Charter manager decides this.')
  return organisation
}
