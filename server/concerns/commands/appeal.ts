import { appealConcernInput } from '../../../schema/concerns.ts'
import { command } from '../../platform/command.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { type ConcernFields, concernFacts } from '../model.ts'
import { stepOn } from './step.ts'

/** Either side asks once, in time, that another manager decides. Until then nothing becomes public. */
export const appealConcern = command(appealConcernInput, async (act, { id, reason }): Promise<ConcernFields> => {
  const concern = await stepOn(act, id, 'appeal')
  demandClean({ reason })

  const organisationId = act.viewer.actingFor?.organisationId
  await concern.set({ appeal: { organisationId, byId: act.viewer.personId, reason, at: act.now } }).save()
  await record(act, concernFacts, 'appealed', id, {})
  return concern.toObject()
})
