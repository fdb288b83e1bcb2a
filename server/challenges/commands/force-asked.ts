import { z } from 'zod'
import { keepForceAskedInput, overdueKinds } from '../../../schema/overdue.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { watchesOver } from '../access.ts'
import { Challenge, challengeFacts } from '../model.ts'

/** Keeps that its force was asked about what is overdue, and says so to the force. A part of asking, which says when one may. */
export const keepForceAsked = partOfCommand(
  keepForceAskedInput.extend({ kind: z.enum(overdueKinds) }),
  async (act, { id, kind, byId, note, againFrom }): Promise<void> => {
    const challenge = await find(Challenge, id, act, watchesOver)
    await challenge.set({ forceAsked: { ...challenge.forceAsked, [kind]: { at: act.now, byId, againFrom } } }).save()
    await record(act, challengeFacts, 'forceAsked', id, { kind, note, againFrom })
  },
)
