import { makeDecisionInput } from '../../../schema/partnerships.ts'
import { proposeDecision } from '../../partnerships/commands.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { demand } from '../../platform/refusal.ts'
import { canSee } from '../access.ts'
import { Thread } from '../model.ts'
import { messagesByNumber } from '../queries.ts'

/** What was said in a partnership's room becomes a decision to agree on, with the messages copied as they stood. */
export const makeDecision = command(makeDecisionInput, async (act, { threadId, messageNumbers, ...proposed }) => {
  const thread = await find(Thread, threadId, act, canSee)
  demand(thread.kind === 'partnership', 'NO_PARTNERSHIP', 'Decisions are made in the room of a partnership.')
  const messages = await messagesByNumber(act, threadId, messageNumbers)
  demand(
    messages.length === new Set(messageNumbers).size && messages.every(({ text }) => text !== null),
    'NO_SUCH_MESSAGE',
    'A message you chose is not in this room any more. Choose again.',
  )

  const source = messages.map(({ number, authorId, organisationId, text, sentAt }) => ({
    ...{ number, authorId, organisationId, text, sentAt },
  }))
  return proposeDecision(act, { id: thread.subjectId, threadId, source, ...proposed })
})
