import { replyToConcernInput } from '../../../schema/concerns.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { type ConcernFields, concernFacts } from '../model.ts'
import { stepOn, stopAwaitingReply } from './step.ts'

/** The signatory’s own words. If the concern is upheld, they stand beside what was found, in equal size. */
export const replyToConcern = command(replyToConcernInput, async (act, { id, reply }): Promise<ConcernFields> => {
  const concern = await stepOn(act, id, 'reply')
  demandClean({ reply })

  await stopAwaitingReply(act, concern)
  await concern.set({ reply, repliedById: act.viewer.personId, repliedAt: act.now }).save()
  await record(act, concernFacts, 'answered', id, {})
  return concern.toObject()
})
