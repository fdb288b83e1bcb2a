import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canEdit, canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'

const panelInput = z.object({
  id,
  panel: z.array(z.object({ personId: id, part: z.enum(['evaluator', 'moderator']) })).max(20),
})

/** Says who of the force evaluates, and who moderates. They act for the force; one moderates at the most. */
export const setPanel = command(panelInput, async (act, { panel, ...input }): Promise<ChallengeFields> => {
  const challenge = await find(Challenge, input.id, act, canSee)
  demandYours(passes(canEdit, act, challenge))
  demand(
    challenge.state !== 'decided' && challenge.state !== 'withdrawn',
    'ENDED',
    'It has ended, and so has its panel.',
  )
  const people = await peopleActingFor(challenge.forceId, 'admin', 'editor', 'evaluator')
  const panelIds = [...new Set(panel.map(({ personId }) => personId))]
  demand(panelIds.length === panel.length, 'TWICE', 'Each person has one part on the panel.', 'panel')
  demand(
    panelIds.every((personId) => people.includes(personId)),
    'NOT_OF_THE_FORCE',
    'Choose people of your own force.',
    'panel',
  )
  demand(panel.filter(({ part }) => part === 'moderator').length <= 1, 'MODERATORS', 'One person moderates.', 'panel')

  await challenge.set({ panel, panelIds }).save()
  await record(act, challengeFacts, 'panelSet', challenge._id, { panel })
  return challenge.toObject()
})
