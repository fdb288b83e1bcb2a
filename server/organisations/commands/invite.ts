import { z } from 'zod'
import { id, roles, workAddress } from '../../../schema/people.ts'
import { personToJoin, switchTo } from '../../people/joining.ts'
import { beginPost, holdsAPost } from '../../people/posts.ts'
import { personIdOfAddress } from '../../people/queries.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { isTokenOf, namedByToken } from '../invitation-token.ts'
import { Organisation, organisationFacts } from '../model.ts'
import { Invitation, type InvitationFields } from '../model-team.ts'
import { oneAtATime, teamToChange } from '../own-team.ts'

const lastsMilliseconds = 14 * 24 * 60 * 60_000
const mostOpen = 50

/** An admin invites an address by letter. Invited again, the earlier link stops. */
export const inviteMember = command(
  z.object({ organisationId: id, address: workAddress, role: z.enum(roles, 'Choose a role') }),
  async (act, { organisationId, address, role }): Promise<InvitationFields> => {
    await teamToChange(act, organisationId)
    const isMember = await holdsAPost(organisationId, await personIdOfAddress(address))
    demand(!isMember, 'ALREADY_A_MEMBER', 'Somebody with this address is in the team already.', 'address')
    await Invitation.updateMany({ organisationId, address, state: 'open' }, { $set: { state: 'withdrawn' } })
    const open = await Invitation.countDocuments({ organisationId, state: 'open', endsAt: { $gt: act.now } })
    demand(open < mostOpen, 'TOO_MANY_OPEN', 'Fifty invitations are open. Withdraw one that is not needed.')

    const endsAt = new Date(act.now.getTime() + lastsMilliseconds)
    const invitation = { organisationId, address, role, invitedById: act.viewer.personId ?? '', invitedAt: act.now }
    const [made] = await Invitation.create([{ _id: newId(), ...invitation, endsAt, state: 'open' }])
    if (!made) throw new Error('The database made no invitation.')
    await record(act, organisationFacts, 'invited', organisationId, { invitationId: made._id, role })
    return made.toObject()
  },
)

/** The link in the letter stops. */
export const withdrawInvitation = command(
  z.object({ organisationId: id, invitationId: id }),
  async (act, { organisationId, invitationId }): Promise<void> => {
    await teamToChange(act, organisationId)
    const { modifiedCount } = await Invitation.updateOne(
      { _id: invitationId, organisationId, state: 'open' },
      { $set: { state: 'withdrawn' } },
    )
    if (modifiedCount === 0) throw notFound()
    await record(act, organisationFacts, 'invitationWithdrawn', organisationId, { invitationId })
  },
)

/** Joins by the link of a letter: signed in with the very address that it was written to, once, in time. Whom they join. */
export const acceptInvitation = command(
  z.object({ token: z.string().max(200) }),
  async (act, { token }): Promise<string> => {
    const invitation = await Invitation.findOne({ _id: namedByToken(token) })
    if (!invitation || !isTokenOf(invitation.toObject(), token)) throw notFound()
    const person = await personToJoin(act)
    const { organisationId, role, address, state, endsAt } = invitation
    const isTheirs = person.address === address
    demand(isTheirs, 'OTHER_ADDRESS', 'This invitation is for another address. Sign in with the one it was sent to.')
    demand(state === 'open' && endsAt > act.now, 'ENDED', 'This invitation is used or over. Ask for a new one.')
    const organisation = await Organisation.findOne({ _id: organisationId, state: 'approved' })
    demand(organisation, 'ENDED', 'This organisation takes nobody in at the moment.')
    await oneAtATime(organisationId)
    const isMember = await holdsAPost(organisationId, person._id)
    demand(!isMember, 'ALREADY_A_MEMBER', 'You are in this team already.')

    await invitation.set({ state: 'accepted' }).save()
    await beginPost(act, { personId: person._id, organisationId, kind: organisation.kind, role })
    await switchTo(person._id, organisationId)
    return organisationId
  },
)
