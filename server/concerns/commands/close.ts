import { ofConcernInput } from '../../../schema/concerns.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand } from '../../platform/refusal.ts'
import { theHouse } from '../access.ts'
import { Concern, type ConcernFields, concernFacts } from '../model.ts'
import { stateOf } from '../transitions.ts'

/**
 * Writes down that nobody appealed in time. It decides nothing: by the clock the decision was final, and public where it
 * was upheld, from that moment on.
 */
export const closeConcern = command(ofConcernInput, async (act, { id }): Promise<ConcernFields> => {
  const concern = await find(Concern, id, act, theHouse)
  const isDue = concern.state === 'decided' && stateOf(concern, act.now) === 'final'
  demand(isDue, 'NOT_DUE', 'It is closed already, or somebody may still appeal.')

  await concern.set({ state: 'final' }).save()
  const { outcome, principle } = concern
  if (outcome === 'upheld') await record(act, concernFacts, 'upheld', id, { principle })
  else await record(act, concernFacts, 'closed', id, {})
  return concern.toObject()
})
