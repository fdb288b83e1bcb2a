import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { beginPost, changePost, endPost, postOf } from '../../people/posts.ts'
import { command } from '../../platform/command.ts'
import { demandYours } from '../../platform/refusal.ts'
import { Organisation } from '../model.ts'
import { oneAtATime } from '../own-team.ts'

const mostPredecessors = 50

/**
 * Somebody who is an admin of an organisation acts for what became it too, so that what is open there can be brought to
 * its end; who is no longer one, no longer does. The house alone does this, and done twice it changes nothing.
 */
export const actOnForPredecessors = command(
  z.object({ organisationId: id, personId: id }),
  async (act, { organisationId, personId }): Promise<void> => {
    demandYours(act.viewer.isSystem)
    const own = await postOf(organisationId, personId)
    const isAdmin = own?.role === 'admin' && own.pausedAt === null
    const predecessors = await Organisation.find({ successorId: organisationId })
      .sort({ _id: 1 })
      .limit(mostPredecessors)
    for (const { _id, kind, state } of predecessors) {
      await oneAtATime(_id)
      const post = await postOf(_id, personId)
      if (!isAdmin && post?.role === 'admin') await endPost(act, _id, personId)
      if (isAdmin && !post)
        await beginPost(act, { personId, organisationId: _id, kind, role: 'admin' }, { paused: state === 'suspended' })
      if (isAdmin && post && post.role !== 'admin') await changePost(act, post, 'admin')
    }
  },
)
