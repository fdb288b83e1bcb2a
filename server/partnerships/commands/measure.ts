import { partnershipLimits, recordReadingInput } from '../../../schema/partnerships.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandAdminLooked } from '../../platform/guarded.ts'
import { demand } from '../../platform/refusal.ts'
import { demandNotTwice } from '../../platform/sent-lately.ts'
import { canSee } from '../access.ts'
import { Partnership, type PartnershipFields, partnershipFacts } from '../model.ts'
import { demandStep, ownParty } from '../transitions.ts'

/** Says how a measure stood on a day. It is public: a partnership is measured in the open. */
export const recordReading = command(
  recordReadingInput,
  async (act, { id, objectiveId, value, on, note, looked }): Promise<PartnershipFields> => {
    const partnership = await find(Partnership, id, act, canSee)
    demandStep(act, partnership, 'recordReading')
    demandAdminLooked(act, { note }, looked)
    const { terms, readings } = partnership
    const objective = terms.objectives.find((one) => one.id === objectiveId)
    demand(objective?.measure.name, 'NO_SUCH_MEASURE', 'That objective has no measure.', 'objectiveId')
    demand(on <= act.now, 'NOT_YET', 'That day has not come yet', 'on')
    demand(readings.length < partnershipLimits.readings, 'TOO_MANY', 'The record of readings is full.')

    await demandNotTwice(act, 'recordReading', { id, objectiveId, value, on, note })

    const organisationId = ownParty(act)
    const reading = { objectiveId, value, on, note, organisationId, at: act.now }
    await partnership.set({ readings: [...readings, reading], movedAt: act.now }).save()
    await record(act, partnershipFacts, 'measured', id, { organisationId, objectiveId, value })
    return partnership.toObject()
  },
)
