import { succeedInput } from '../../../schema/organisations.ts'
import { endPost, postsIn } from '../../people/posts.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demand } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { standsNow } from '../access.ts'
import { Organisation, type OrganisationFields, organisationFacts } from '../model.ts'
import { MailDomain } from '../model-domains.ts'
import { Invitation, JoinRequest } from '../model-team.ts'
import { organisationBySlug } from '../queries.ts'
import { decidedByAnother } from './decide.ts'

/**
 * An organisation became another: merged, renamed or replaced. Its page and all that it did stay under its old name and
 * lead on. Every post in it ends; the admins of its successor act for what it still has open, and nothing new begins
 * under its name. No signature under the Charter moves; the successor signs anew.
 */
export const succeedOrganisation = command(
  succeedInput,
  async (act, { organisationId, successor: slug, on }): Promise<OrganisationFields> => {
    const organisation = await decidedByAnother(act, organisationId)
    demand(passes(standsNow, act, organisation), 'SUCCEEDED', 'It became another already. Load the page again.')
    // What nobody approved is nobody's business: a public succession would tell that somebody applied.
    const wasThere = organisation.state !== 'applied' && organisation.state !== 'refused'
    demand(wasThere, 'NOT_APPROVED', 'It was never approved here. Answer who applied for it instead.')
    demand(on <= act.now, 'NOT_YET', 'Record it on that day or later, not before.', 'on')
    const successor = await standingSuccessor(act, organisation, slug)
    await organisation.set({ successorId: successor._id, effectiveTo: on, applicantId: null, appliedAt: null }).save()
    await endTeam(act, organisationId)
    await record(act, organisationFacts, 'succeeded', organisationId, { successorId: successor._id })
    return organisation.toObject()
  },
)

/** What it became: another of its kind, that has not itself become another, so that no two lead in a circle. */
async function standingSuccessor(
  act: Act,
  { _id, kind }: OrganisationFields,
  slug: string,
): Promise<OrganisationFields> {
  const successor = await organisationBySlug(act, slug)
  demand(successor, 'NO_SUCCESSOR', 'No organisation has that page. Copy the address from its page.', 'successor')
  const fits = successor._id !== _id && successor.kind === kind && ['listed', 'approved'].includes(successor.state)
  demand(fits, 'NO_SUCCESSOR', 'It has to be another organisation of the same kind, listed or approved.', 'successor')
  demand(
    passes(standsNow, act, successor),
    'NO_SUCCESSOR',
    'That one became another itself. Name what there is now.',
    'successor',
  )
  // Two that would become each other at the same moment both write here, and the second of them runs again.
  await Organisation.updateOne({ _id: successor._id }, { $inc: { teamChanges: 1 } })
  return successor
}

/** Nobody is left in it, and nobody comes in by a letter that is still about or by a domain, which its successor may have. */
async function endTeam(act: Act, organisationId: string): Promise<void> {
  await Invitation.updateMany({ organisationId, state: 'open' }, { $set: { state: 'withdrawn' } })
  await JoinRequest.updateMany({ organisationId, state: 'waiting' }, { $set: { state: 'refused' } })
  await MailDomain.deleteMany({ organisationId })
  for (const { personId } of await postsIn(organisationId)) await endPost(act, organisationId, personId)
}
