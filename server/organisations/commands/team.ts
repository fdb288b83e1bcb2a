import { z } from 'zod'
import { id, roles } from '../../../schema/people.ts'
import { changePost, endPost, postOf } from '../../people/posts.ts'
import { command } from '../../platform/command.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { demandAnotherAdmin, oneAtATime, teamToChange } from '../own-team.ts'

const which = z.object({ organisationId: id, personId: id })

/** An admin gives a member another role, from their next request on. The last admin stays one. */
export const changeRole = command(
  which.extend({ role: z.enum(roles, 'Choose a role') }),
  async (act, { organisationId, personId, role }): Promise<void> => {
    await teamToChange(act, organisationId)
    const post = await postOf(organisationId, personId)
    if (!post) throw notFound()
    if (post.role === 'admin' && role !== 'admin') await demandAnotherAdmin(organisationId, personId)
    await changePost(act, post, role)
  },
)

/** An admin takes a member out of the team: at once, sockets included. The last admin cannot be. */
export const removeMember = command(which, async (act, { organisationId, personId }): Promise<void> => {
  await teamToChange(act, organisationId)
  const post = await postOf(organisationId, personId)
  if (!post) throw notFound()
  if (post.role === 'admin') await demandAnotherAdmin(organisationId, personId)
  await endPost(act, organisationId, personId)
})

/** Gives up one's own post. The last admin hands over first. */
export const leaveOrganisation = command(
  z.object({ organisationId: id }),
  async (act, { organisationId }): Promise<void> => {
    const { personId } = act.viewer
    const post = personId ? await postOf(organisationId, personId) : null
    if (!personId || !post) throw notFound()
    await oneAtATime(organisationId)
    if (post.role === 'admin') await demandAnotherAdmin(organisationId, personId)
    await endPost(act, organisationId, personId)
  },
)

/** Makes another member an admin and oneself an editor, both or neither. */
export const handOver = command(which, async (act, { organisationId, personId }): Promise<void> => {
  await teamToChange(act, organisationId)
  const own = act.viewer.personId ? await postOf(organisationId, act.viewer.personId) : null
  const theirs = await postOf(organisationId, personId)
  if (!own || !theirs) throw notFound()
  demand(own._id !== theirs._id, 'ONESELF', 'Choose somebody else to hand over to.')
  await changePost(act, theirs, 'admin')
  await demandAnotherAdmin(organisationId, own.personId)
  await changePost(act, own, 'editor')
})
