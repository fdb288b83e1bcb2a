import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { command } from '../../platform/command.ts'
import { newId } from '../../platform/ids.ts'
import { demandYours } from '../../platform/refusal.ts'
import { Reader } from '../model.ts'

/** Remembers for people that a message names them, for the mark in their list. The house alone does this, from what it delivers. */
export const keepMentioned = command(
  z.object({ threadId: id, number: z.number().int().positive(), people: z.array(id) }),
  async (act, { threadId, number, people }): Promise<void> => {
    demandYours(act.viewer.isSystem)
    for (const personId of people)
      await Reader.updateOne(
        { personId, threadId },
        { $max: { mentionedNumber: number }, $setOnInsert: { _id: newId(), version: 0, readNumber: 0 } },
        { upsert: true },
      )
  },
)
