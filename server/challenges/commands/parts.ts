import type { HydratedDocument } from 'mongoose'
import { z } from 'zod'
import { acceptPartInput, askInPlaceInput, partReasons } from '../../../schema/panel.ts'
import { peopleActingFor } from '../../people/queries.ts'
import type { Act } from '../../platform/act.ts'
import { partOfCommand } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demand, demandYours, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canEdit, canSee, isAsked } from '../access.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { PanelPlace } from '../model-panel.ts'
import { askFor, demandNobodyLeftForConflict, endPlace, standingPlace } from '../places.ts'

type Changed = HydratedDocument<ChallengeFields>

/** Somebody accepts the part that they were asked for: from here on the rules count them. */
export const markAccepted = partOfCommand(acceptPartInput, async (act, { challengeId }): Promise<ChallengeFields> => {
  const challenge = await notEnded(act, challengeId)
  const personId = whoIsAsked(act, challenge)
  await (await standingPlace(challengeId, personId))?.set({ state: 'accepted', answeredAt: act.now }).save()
  challenge.set({ panelIds: [...challenge.panelIds, personId], askedIds: without(challenge.askedIds, personId) })
  await challenge.save()
  await answered(act, challenge, personId, 'accepted', null)
  return challenge.toObject()
})

const leaveInput = z.object({ challengeId: z.string(), reason: z.enum(partReasons), words: z.string() })

/** Somebody declines the part that they were asked for. */
export const markDeclined = partOfCommand(
  leaveInput,
  async (act, { challengeId, ...said }): Promise<ChallengeFields> => {
    const challenge = await notEnded(act, challengeId)
    const personId = whoIsAsked(act, challenge)
    await endPlace(act, challengeId, personId, { state: 'declined', ...said })
    await answered(act, challenge, personId, 'declined', said.reason)
    return takenOff(challenge, personId)
  },
)

/** Somebody gives back the part that they had accepted. */
export const markSteppedDown = partOfCommand(
  leaveInput,
  async (act, { challengeId, ...said }): Promise<ChallengeFields> => {
    const challenge = await notEnded(act, challengeId)
    const { personId } = act.viewer
    if (!personId || !challenge.panelIds.includes(personId)) throw notFound()
    await endPlace(act, challengeId, personId, { state: 'stepped_down', ...said })
    await answered(act, challenge, personId, 'stepped_down', said.reason)
    return takenOff(challenge, personId)
  },
)

/** Somebody else of the force is asked for the same part: in the place of who left, or of who is taken off by it. */
export const askInPlace = partOfCommand(askInPlaceInput, async (act, input): Promise<ChallengeFields> => {
  const { challengeId, placeId, personId, reason } = input
  const challenge = await notEnded(act, challengeId)
  demandYours(passes(canEdit, act, challenge))
  const place = await PanelPlace.findOne({ _id: placeId, challengeId }).lean()
  if (!place) throw notFound()
  const people = await peopleActingFor(challenge.forceId, 'admin', 'editor', 'evaluator')
  demand(people.includes(personId), 'NOT_OF_THE_FORCE', 'Choose people of your own force.', 'personId')
  demand(
    !challenge.panel.some((member) => member.personId === personId),
    'TWICE',
    'Each person has one part on the panel.',
    'personId',
  )
  await demandNobodyLeftForConflict(challengeId, [personId])
  const leaves = place.state === 'asked' || place.state === 'accepted'
  if (leaves) {
    await endPlace(act, challengeId, place.personId, { state: 'taken_off', words: reason })
    await takenOff(challenge, place.personId)
  }
  const { part } = place
  demand(
    part !== 'moderator' || !challenge.panel.some((member) => member.part === 'moderator'),
    'MODERATORS',
    'One person moderates.',
  )
  await askFor(act, challenge, { personId, part }, placeId)
  challenge.set({
    panel: [...challenge.panel, { personId, part }],
    askedIds: [...(challenge.askedIds ?? []), personId],
  })
  await challenge.save()
  const said = { personId: place.personId, insteadId: personId, part, tookOff: leaves }
  await record(act, challengeFacts, 'panelReplaced', challengeId, said)
  await record(act, challengeFacts, 'panelReason', challengeId, { personId: place.personId, reason })
  return challenge.toObject()
})

async function notEnded(act: Act, challengeId: string): Promise<Changed> {
  const challenge = await find(Challenge, challengeId, act, canSee)
  demand(
    challenge.state !== 'decided' && challenge.state !== 'withdrawn',
    'ENDED',
    'It has ended, and so has its panel.',
  )
  return challenge
}

function whoIsAsked(act: Act, challenge: Changed): string {
  const { personId } = act.viewer
  if (!personId || !passes(isAsked, act, challenge)) throw notFound()
  return personId
}

const without = (ids: readonly string[] | undefined, personId: string) => (ids ?? []).filter((one) => one !== personId)

async function takenOff(challenge: Changed, personId: string): Promise<ChallengeFields> {
  const panel = challenge.panel.filter((member) => member.personId !== personId)
  const panelIds = without(challenge.panelIds, personId)
  await challenge.set({ panel, panelIds, askedIds: without(challenge.askedIds, personId) }).save()
  return challenge.toObject()
}

async function answered(
  act: Act,
  { _id, panel }: Changed,
  personId: string,
  answer: 'accepted' | 'declined' | 'stepped_down',
  reason: string | null,
): Promise<void> {
  const part = panel.find((member) => member.personId === personId)?.part ?? 'evaluator'
  const place = await PanelPlace.findOne({ challengeId: _id, personId }).sort({ _id: -1 }).lean()
  const said = { personId, part, answer, askedById: place?.askedById ?? null }
  await record(act, challengeFacts, 'panelAnswered', _id, said)
  if (reason) await record(act, challengeFacts, 'panelReason', _id, { personId, reason })
}
