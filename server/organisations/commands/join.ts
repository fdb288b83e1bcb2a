import { z } from 'zod'
import { id, roles } from '../../../schema/people.ts'
import { personToJoin, tellAsked, tellRefused } from '../../people/joining.ts'
import { beginPost, holdsAPost } from '../../people/posts.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canSee, standsNow } from '../access.ts'
import { Organisation } from '../model.ts'
import { JoinRequest } from '../model-team.ts'
import { teamToChange } from '../own-team.ts'

const mostWaiting = 5

/** Asks the admins of an organisation that has an account to let one join. */
export const askToJoin = command(z.object({ organisationId: id }), async (act, { organisationId }): Promise<string> => {
  const { _id: personId } = await personToJoin(act)
  const organisation = await find(Organisation, organisationId, act, canSee)
  demand(organisation.state === 'approved', 'NO_ACCOUNT', 'It has no account here that somebody could join.')
  demand(passes(standsNow, act, organisation), 'NO_ACCOUNT', 'It became another organisation. Ask that one.')
  demand(!(await holdsAPost(organisationId, personId)), 'ALREADY_A_MEMBER', 'You are in this team already.')
  const known = await JoinRequest.findOne({ personId, organisationId })
  demand(known?.state !== 'waiting', 'ALREADY_ASKED', 'You have asked already. Its admins answer you.')
  const waiting = await JoinRequest.countDocuments({ personId, state: 'waiting' })
  demand(waiting < mostWaiting, 'TOO_MANY_WAIT', 'Five of your requests wait already.')

  const request = known ?? new JoinRequest({ _id: newId(), personId, organisationId })
  await request.set({ askedAt: act.now, state: 'waiting' }).save()
  await tellAsked(act, personId, organisationId)
  return organisationId
})

/** An admin lets somebody join who asked to, in the role that the admin chooses. */
export const approveJoin = command(
  z.object({ organisationId: id, requestId: id, role: z.enum(roles, 'Choose a role') }),
  async (act, { role, ...which }): Promise<void> => {
    const { request, kind } = await waitingRequest(act, which)
    const { personId, organisationId } = request
    await request.set({ state: 'approved' }).save()
    if (await holdsAPost(organisationId, personId)) return
    await beginPost(act, { personId, organisationId, kind, role })
  },
)

/** An admin does not let them join, and says why. */
export const refuseJoin = command(
  z.object({
    organisationId: id,
    requestId: id,
    reason: z.string().trim().min(10, 'Say why, in at least 10 characters').max(500, 'At most 500 characters'),
  }),
  async (act, { reason, ...which }): Promise<void> => {
    const { request } = await waitingRequest(act, which)
    await request.set({ state: 'refused' }).save()
    await tellRefused(act, request.personId, request.organisationId, reason)
  },
)

async function waitingRequest(act: Act, which: { organisationId: string; requestId: string }) {
  const { kind } = await teamToChange(act, which.organisationId)
  const request = await JoinRequest.findOne({ _id: which.requestId, organisationId: which.organisationId })
  if (!request) throw notFound()
  demand(request.state === 'waiting', 'ANSWERED', 'Somebody has answered this request already.')
  return { request, kind }
}
