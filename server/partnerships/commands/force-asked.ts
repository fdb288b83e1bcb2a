import { keepForceAskedInput } from '../../../schema/overdue.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { watchesOver } from '../access.ts'
import { Partnership, partnershipFacts } from '../model.ts'

/** Keeps that its force was asked what holds it up. A part of asking, which says when one may; nothing in it moves by that. */
export const keepPartnershipForceAsked = partOfCommand(
  keepForceAskedInput,
  async (act, { id, byId, note, againFrom }): Promise<void> => {
    const partnership = await find(Partnership, id, act, watchesOver)
    await partnership.set({ forceAsked: { at: act.now, byId, againFrom } }).save()
    await record(act, partnershipFacts, 'forceAsked', id, { note, againFrom })
  },
)
