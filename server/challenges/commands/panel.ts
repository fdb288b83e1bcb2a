import { z } from 'zod'
import { panelParts } from '../../../schema/panel.ts'
import { id } from '../../../schema/people.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandYours } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canEdit, canSee } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import type { PanelMember } from '../model-panel.ts'
import { askFor, demandNobodyLeftForConflict, endPlace } from '../places.ts'

const panelInput = z.object({
  id,
  panel: z.array(z.object({ personId: id, part: z.enum(panelParts) })).max(20),
})

/**
 * Says whom of the force it asks to evaluate, and whom to moderate. They act for the force; one moderates at the most.
 * Whoever is asked anew, or for another part, has yet to accept.
 */
export const setPanel = command(panelInput, async (act, { panel, ...input }): Promise<ChallengeFields> => {
  const challenge = await find(Challenge, input.id, act, canSee)
  demandYours(passes(canEdit, act, challenge))
  demand(
    challenge.state !== 'decided' && challenge.state !== 'withdrawn',
    'ENDED',
    'It has ended, and so has its panel.',
  )
  const people = await peopleActingFor(challenge.forceId, 'admin', 'editor', 'evaluator')
  const chosen = new Set(panel.map(({ personId }) => personId))
  demand(chosen.size === panel.length, 'TWICE', 'Each person has one part on the panel.', 'panel')
  demand(
    [...chosen].every((personId) => people.includes(personId)),
    'NOT_OF_THE_FORCE',
    'Choose people of your own force.',
    'panel',
  )
  demand(panel.filter(({ part }) => part === 'moderator').length <= 1, 'MODERATORS', 'One person moderates.', 'panel')

  const asked = panel.filter((member) => !has(challenge.panel, member))
  await demandNobodyLeftForConflict(
    challenge._id,
    asked.map(({ personId }) => personId),
  )
  const ended = challenge.panel.filter((member) => !has(panel, member)).map(({ personId }) => personId)
  demand(
    challenge.state !== 'evaluating' || !ended.some((personId) => challenge.panelIds.includes(personId)),
    'REPLACE',
    'The proposals are opened. Ask somebody else in their place, with a reason.',
    'panel',
  )
  for (const personId of ended) await endPlace(act, challenge._id, personId, { state: 'taken_off' })
  for (const member of asked) await askFor(act, challenge, member)
  const gone = new Set([...ended, ...asked.map(({ personId }) => personId)])
  const panelIds = challenge.panelIds.filter((personId) => !gone.has(personId))
  await challenge.set({ panel, panelIds, askedIds: [...chosen].filter((one) => !panelIds.includes(one)) }).save()
  const takenOff = ended.filter((personId) => !chosen.has(personId))
  const said = { panel, asked: asked.map(({ personId }) => personId), takenOff }
  await record(act, challengeFacts, 'panelSet', challenge._id, said)
  return challenge.toObject()
})

const has = (panel: readonly PanelMember[], { personId, part }: PanelMember) =>
  panel.some((member) => member.personId === personId && member.part === part)
