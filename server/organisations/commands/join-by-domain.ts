import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { switchTo, tellJoinedByDomain } from '../../people/joining.ts'
import { beginPost } from '../../people/posts.ts'
import { command } from '../../platform/command.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { offerTo } from '../mail-domains.ts'
import { JoinRequest } from '../model-team.ts'
import { oneAtATime } from '../own-team.ts'

/** Joins the organisation whose confirmed domain one's own proven address is at, as viewer. For everybody else it is not there. */
export const joinByDomain = command(
  z.object({ organisationId: id }),
  async (act, { organisationId }): Promise<void> => {
    const { personId } = act.viewer
    demand(personId, 'SIGN_IN', 'Sign in to do that.')
    const offer = await offerTo(act)
    if (offer?.organisation._id !== organisationId) throw notFound()
    const { organisation, domain } = offer
    // Who takes the domain away writes here too: of the two at one moment the second runs again.
    await oneAtATime(organisationId)

    await JoinRequest.updateMany({ personId, organisationId, state: 'waiting' }, { $set: { state: 'approved' } })
    await beginPost(act, { personId, organisationId, kind: organisation.kind, role: 'viewer' })
    await switchTo(personId, organisationId)
    await tellJoinedByDomain(act, personId, organisationId, domain)
  },
)
