import { z } from 'zod'
import { incidentStays } from '../../../schema/incidents.ts'
import { id } from '../../../schema/people.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { demandStep } from '../transitions.ts'
import { moveDate } from './deadline.ts'

const movedInput = z.object({
  id,
  to: z.date(),
  decisionTo: z.date().nullable(),
  /** The reference of the incident. */
  incident: z.string(),
  reason: z.string().min(3).max(500),
})

/**
 * Moves the close of a challenge that closed while the board was out of order, in the last 24 hours and after the close
 * too, and the decision with it. Only a confirmed incident does it, to every challenge in its window alike.
 */
export const moveByIncident = partOfCommand(
  movedInput,
  async (act, { to, decisionTo, incident, reason, ...input }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, input.id, act, canSee)
    demandStep(act, challenge, 'moveByIncident')
    challenge.set({ incidents: [...(challenge.incidents ?? []), incident] })
    if (decisionTo) await moveDate(act, challenge, { which: 'decisionDueAt', to: decisionTo, reason, incident })
    await moveDate(act, challenge, { which: 'proposalsCloseAt', to, reason, incident })
    return challenge.toObject()
  },
)

const stayedInput = z.object({ id, incident: z.string(), because: z.enum(incidentStays) })

/** Says on the record of a challenge that an incident touched its close, and why it stays as it is all the same. */
export const stayInIncident = partOfCommand(
  stayedInput,
  async (act, { incident, because, ...input }): Promise<ChallengeFields> => {
    const challenge = await find(Challenge, input.id, act, canSee)
    demandStep(act, challenge, 'stayInIncident')
    // Saved too, so that whatever else happens to it at this moment happens before or after.
    await challenge.set({ incidents: [...(challenge.incidents ?? []), incident] }).save()
    await record(act, challengeFacts, 'stayedInIncident', challenge._id, { incident, because })
    return challenge.toObject()
  },
)
