import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { partOfCommand } from '../platform/command.ts'
import { withoutWords } from '../platform/without-words.ts'
import { Decision } from './model.ts'

/**
 * Takes a message that was removed out of the decisions that were made of it: its copy, and its words wherever the
 * decision repeats them. That it was agreed stands. A part of the removal of the message, which says who may.
 */
export const purgeMessageOfDecisions = partOfCommand(
  z.object({ threadId: id, number: z.number().int(), wordings: z.array(z.string()) }),
  async (_act, { threadId, number, wordings }): Promise<void> => {
    for (const decision of await Decision.find({ threadId, 'source.number': number })) {
      const { question, options, decision: decided } = decision
      const copies = decision.source.filter((one) => one.number === number).map(({ text }) => text ?? '')
      const all = [...wordings, ...copies].filter((one) => one.length >= shortest)
      const said = all.reduce(withoutWords<Said>, { question, options, decision: decided })
      const source = decision.source.map((one) => (one.number === number ? { ...one, text: null } : one))
      await decision.set({ ...said, source }).save()
    }
  },
)

/** A shorter message, such as a yes, would take too much with it: its copy goes, and nothing of the decision. */
const shortest = 4

type Said = { question: string; options: string; decision: string }
