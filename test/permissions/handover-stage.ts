import { addDays } from 'date-fns/addDays'
import { startHandover } from '../../server/handovers/commands.ts'
import type { World } from '../support/world.ts'

const note = 'The calls are on Thursdays. Ask procurement first.'

/** One handover of the force to the editor who is walked, and one of theirs: both wait for an answer. */
export async function handoverStage({ northmere, clock }: World) {
  const { id: organisationId, admin, editor, second } = northmere
  const lastDay = addDays(clock.now(), 90)
  const [one, other] = [editor.personId, second.personId]
  return {
    toOwner: await startHandover(await admin.act(), { organisationId, giverId: other, receiverId: one, lastDay, note }),
    ofOwner: await startHandover(await editor.act(), {
      organisationId,
      giverId: one,
      receiverId: other,
      lastDay,
      note,
    }),
  }
}
