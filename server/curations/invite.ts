import { curationLimits, inviteSuppliersInput } from '../../schema/curations.ts'
import { challengesById } from '../challenges/queries.ts'
import { type OrganisationFields, organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { record } from '../platform/events.ts'
import { demandAdminLooked } from '../platform/guarded.ts'
import { newId } from '../platform/ids.ts'
import { demand } from '../platform/refusal.ts'
import { findToCurate } from './commands.ts'
import { fittingSuppliers, isSmall } from './fitting.ts'
import { type CurationFields, curationFacts, type Invitation, Invitee } from './model.ts'
import { inviteesOf } from './queries.ts'

type Extra = Invitation['extras'][number]

/**
 * Everybody who fits gets the same text and the same public link at the same second. Somebody picked by hand needs a
 * reason that stays on record. Nobody sends to more, or to fewer, than they were shown.
 */
export const inviteSuppliers = command(
  inviteSuppliersInput,
  async (act, { id, filter, text, extras, expected, looked }): Promise<CurationFields> => {
    const curation = await findToCurate(act, id)
    demandAdminLooked(act, { text }, looked)
    await demandOpenLead(act, curation)
    const fitting = await fittingSuppliers(act, id, filter)
    const picked = await pickedByHand(act, id, extras, fitting)
    const all = [...fitting, ...picked]
    demand(all.length === expected, 'COUNT_CHANGED', `Now ${all.length} would be invited. Look again, then send.`)
    demand(all.length > 0, 'NOBODY', 'Nobody fits who was not invited before. Take a filter off.')
    demand(all.length < curationLimits.invited, 'TOO_MANY', 'Too many fit to invite at once. Add a filter.')

    await Invitee.insertMany(all.map(({ _id }) => ({ _id: newId(), curationId: id, organisationId: _id, at: act.now })))
    const counts = { invited: all.length, small: all.filter(isSmall).length }
    const sent: Invitation = { at: act.now, byId: act.viewer.personId ?? '', text, filter, extras, ...counts }
    await curation.set({ invitations: [...curation.invitations, sent] }).save()
    await record(act, curationFacts, 'invited', id, { invited: all.length, extras })
    return curation.toObject()
  },
)

/** There is a public page to send them to, and it still takes proposals. */
async function demandOpenLead(act: Act, { leadChallengeId }: CurationFields): Promise<void> {
  demand(leadChallengeId, 'NO_LEAD', 'Propose a lead challenge first: the invitation links to it.')
  const [lead] = await challengesById(act, [leadChallengeId])
  const takesProposals = lead?.state === 'open' && lead.proposalsCloseAt && lead.proposalsCloseAt > act.now
  demand(takesProposals, 'NOT_OPEN', 'The lead challenge takes no proposals any more.')
}

async function pickedByHand(
  act: Act,
  curationId: string,
  extras: readonly Extra[],
  fitting: readonly OrganisationFields[],
): Promise<OrganisationFields[]> {
  const ids = extras.map(({ organisationId }) => organisationId)
  const found = await organisationsById(act, ids)
  const already = await inviteesOf(act, curationId)
  const known = new Set([...fitting.map(({ _id }) => _id), ...already.map(({ organisationId }) => organisationId)])
  demand(new Set(ids).size === ids.length, 'TWICE', 'You picked the same supplier twice.', 'extras')
  return found.map((organisation) => {
    const acts = organisation?.kind === 'supplier' && organisation.state === 'approved'
    demand(acts, 'NO_SUPPLIER', 'Pick suppliers that act here.', 'extras')
    demand(!known.has(organisation._id), 'INVITED', `${organisation.name} is invited anyway.`, 'extras')
    return organisation
  })
}
