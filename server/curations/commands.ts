import {
  answerCurationInput,
  closeCurationInput,
  dismissSuggestionInput,
  proposeLeadInput,
  remindAtCloseInput,
  startCurationInput,
} from '../../schema/curations.ts'
import { challengesById } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { nextReference } from '../platform/counters.ts'
import { find } from '../platform/database.ts'
import { record } from '../platform/events.ts'
import { demandAdminLooked } from '../platform/guarded.ts'
import { newId } from '../platform/ids.ts'
import { demand, demandYours, notFound } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { canAnswer, canClose, canCurate, canSee } from './access.ts'
import { demandWaits, memberOf } from './members.ts'
import { Curation, type CurationFields, type CurationMember, curationFacts, Dismissed } from './model.ts'
import { runningWith } from './queries.ts'

export { adoptWith, askOwner } from './asking.ts'

/** The curation, for a step that Charter managers take while it is not closed. */
export async function findToCurate(act: Act, id: string) {
  const curation = await find(Curation, id, act, canSee)
  demandYours(passes(canCurate, act, curation))
  demandRunning(curation)
  return curation
}

const demandRunning = ({ state }: CurationFields) =>
  demand(state !== 'closed', 'CLOSED', 'This curation is closed: what came of it is on record.')

/**
 * A manager asks the owners of two or more challenges whether they have the same problem. A challenge is in one curation at
 * a time: of two that start at once, both take the next reference, so one is tried again and sees the other.
 */
export const startCuration = command(
  startCurationInput,
  async (act, { challengeIds, title, reason, looked }): Promise<CurationFields> => {
    const [charterBodyId] = act.viewer.isCharterManager ? act.viewer.organisationsAs('admin', 'editor') : []
    demandYours(charterBodyId)
    demandAdminLooked(act, { title, reason }, looked)
    const members = await membersFor(act, challengeIds)
    const [running] = await runningWith(act, challengeIds)
    demand(!running, 'ALREADY_JOINED', `One of these is in ${running?.reference} already.`, 'challengeIds')

    const forceIds = [...new Set(members.map(({ forceId }) => forceId))]
    const ids = members.map(({ challengeId }) => challengeId)
    const curation = new Curation({
      ...{ _id: newId(), reference: await nextReference('CU', act.now), state: 'asking', title, reason, members },
      ...{ startedById: act.viewer.personId, challengeIds: ids, forceIds, managerIds: [charterBodyId] },
      createdAt: act.now,
    })
    await curation.save()
    await record(act, curationFacts, 'started', curation._id, { challengeIds: ids, forceIds })
    return curation.toObject()
  },
)

/** Each challenge, with its force: published, still waiting for an answer, and of two forces at least. */
async function membersFor(act: Act, challengeIds: readonly string[]): Promise<CurationMember[]> {
  const challenges = await challengesById(act, [...new Set(challengeIds)])
  const members = challenges.map((challenge) => {
    if (!challenge) throw notFound()
    demandWaits(challenge)
    return memberOf(challenge)
  })
  const forces = new Set(members.map(({ forceId }) => forceId))
  demand(forces.size > 1, 'ONE_FORCE', 'Choose challenges of two forces at least.', 'challengeIds')
  return members
}

/** The owner of one challenge says for itself whether it is the same problem. It may change its mind until the end. */
export const answerCuration = command(
  answerCurationInput,
  async (act, { id, challengeId, answer, note, looked }): Promise<CurationFields> => {
    const curation = await find(Curation, id, act, canSee)
    const member = curation.members.find((one) => one.challengeId === challengeId)
    if (!member) throw notFound()
    const own = act.viewer.organisationsAs('admin', 'editor').includes(member.forceId)
    demandYours(own && passes(canAnswer, act, curation))
    demandRunning(curation)
    demand(curation.aim !== 'adopt', 'NOT_ASKED', 'Nobody asks whether it is the same problem here.')
    demandAdminLooked(act, { note: note === member.note ? null : note }, looked)

    const members = curation.members.map((one) =>
      one.challengeId === challengeId ? { ...one, answer, note, answeredAt: act.now } : one,
    )
    const lead = answer === 'not' && curation.leadChallengeId === challengeId ? null : curation.leadChallengeId
    const joined = members.some((one) => one.answer === 'same' || one.answer === 'partly')
    await curation.set({ members, leadChallengeId: lead, state: joined ? 'joined' : 'asking' }).save()
    await record(act, curationFacts, 'answered', id, { challengeId, forceId: member.forceId, answer })
    return curation.toObject()
  },
)

/** Proposes which challenge goes on for all. Its own force answered; the others add themselves to it, each for itself. */
export const proposeLead = command(proposeLeadInput, async (act, { id, challengeId }): Promise<CurationFields> => {
  const curation = await findToCurate(act, id)
  const member = curation.members.find((one) => one.challengeId === challengeId)
  if (!member) throw notFound()
  const agrees = member.answer === 'same' || member.answer === 'partly'
  demand(agrees, 'NOT_CONFIRMED', 'Its owner has not said that it is the same problem.', 'challengeId')

  await curation.set({ leadChallengeId: challengeId }).save()
  await record(act, curationFacts, 'leadProposed', id, { challengeId })
  return curation.toObject()
})

/** Whether the managers are told when the lead challenge stops taking proposals. */
export const remindAtClose = command(remindAtCloseInput, async (act, { id, remind }): Promise<CurationFields> => {
  const curation = await findToCurate(act, id)
  demand(!remind || curation.leadChallengeId, 'NO_LEAD', 'Propose a lead challenge first.')

  await curation.set({ remindAtClose: remind }).save()
  await record(act, curationFacts, 'reminderSet', id, { remind })
  return curation.toObject()
})

/** Puts on record what came of it. Its room is then only to be read. */
export const closeCuration = command(closeCurationInput, async (act, { id, cameOfIt }): Promise<CurationFields> => {
  const curation = await find(Curation, id, act, canSee)
  demandYours(passes(canClose, act, curation))
  demandRunning(curation)

  await curation.set({ state: 'closed', cameOfIt, closedAt: act.now }).save()
  await record(act, curationFacts, 'closed', id, { cameOfIt })
  return curation.toObject()
})

/** A manager looked at a suggested set and says why it is not the same. It is not suggested again. */
export const dismissSuggestion = command(
  dismissSuggestionInput,
  async (act, { challengeIds, reason }): Promise<{ challengeIds: string[] }> => {
    demandYours(act.viewer.isCharterManager)
    const challenges = await challengesById(act, [...new Set(challengeIds)])
    const ids = challenges.flatMap((challenge) => challenge?._id ?? []).sort()
    if (ids.length !== new Set(challengeIds).size || ids.length < 2) throw notFound()
    const _id = ids.join(',')
    demand(!(await Dismissed.exists({ _id })), 'ALREADY_DISMISSED', 'Somebody has said no to this set already.')

    await new Dismissed({ _id, challengeIds: ids, reason, byId: act.viewer.personId, at: act.now }).save()
    await record(act, curationFacts, 'suggestionDismissed', _id, { challengeIds: ids, reason })
    return { challengeIds: ids }
  },
)
