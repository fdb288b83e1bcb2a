import type { HydratedDocument } from 'mongoose'
import { handoverLimits, ofHandoverInput, standingOf, startHandoverInput } from '../../schema/handovers.ts'
import { roles } from '../../schema/people.ts'
import { passDrafts } from '../challenges/commands/pass-drafts.ts'
import { passCases } from '../evaluations/commands/pass-cases.ts'
import { demandAnotherAdmin, oneAtATime } from '../organisations/own-team.ts'
import { endPost, postOf } from '../people/posts.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { find } from '../platform/database.ts'
import { record } from '../platform/events.ts'
import { demandLooked } from '../platform/guarded.ts'
import { newId } from '../platform/ids.ts'
import { demand, demandYours, notFound } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { addDays, endOfDay } from '../platform/working-days.ts'
import { canAnswer, canSee, canStop, theHouse } from './access.ts'
import { Handover, type HandoverFields, handoverFacts } from './model.ts'

/** A member hands their own post over to a colleague, or an admin begins it for them. Nothing passes before the yes. */
export const startHandover = command(startHandoverInput, async (act, input): Promise<HandoverFields> => {
  const { organisationId, giverId, receiverId, lastDay, note, looked } = input
  const { viewer, now } = act
  if (!viewer.personId || !viewer.organisationsAs(...roles).includes(organisationId)) throw notFound()
  demandYours(giverId === viewer.personId || viewer.organisationsAs('admin').includes(organisationId))
  await oneAtATime(organisationId)
  await demandTwoMembers(organisationId, giverId, receiverId)
  await demandNoOther(act, organisationId, giverId)
  const accessEndsAt = endOfDay(lastDay)
  const isAhead = accessEndsAt > now && accessEndsAt <= endOfDay(addDays(now, handoverLimits.daysAhead))
  demand(isAhead, 'DAY', 'Choose a day from today on, at most a year ahead.', 'lastDay')
  demandLooked({ note }, looked)

  const handover = new Handover({
    ...{ _id: newId(), organisationId, giverId, receiverId, startedById: viewer.personId, note },
    ...{ state: 'asked', accessEndsAt, askedAt: now },
  })
  await handover.save()
  await record(act, handoverFacts, 'started', handover._id, { giverId, receiverId })
  return handover.toObject()
})

/** The receiver says yes: what may pass passes to them at once, by the rules that hold for whoever takes such a thing. */
export const acceptHandover = command(ofHandoverInput, async (act, { id }): Promise<HandoverFields> => {
  const handover = await toAnswer(act, id)
  const { organisationId: forceId, giverId: fromId } = handover
  const drafts = await passDrafts(act, { forceId, fromId })
  const cases = await passCases(act, { forceId, fromId })
  const passed = [
    ...drafts.map((challengeId) => ({ kind: 'draft' as const, challengeId })),
    ...cases.map((challengeId) => ({ kind: 'case' as const, challengeId })),
  ]
  await handover.set({ state: 'accepted', answeredAt: act.now, passed }).save()
  await record(act, handoverFacts, 'accepted', id, { drafts: drafts.length, cases: cases.length })
  return handover.toObject()
})

/** The receiver says no: nothing passes, and nobody's post ends. */
export const declineHandover = command(ofHandoverInput, async (act, { id }): Promise<HandoverFields> => {
  const handover = await toAnswer(act, id)
  await handover.set({ state: 'declined', answeredAt: act.now }).save()
  await record(act, handoverFacts, 'declined', id, {})
  return handover.toObject()
})

/** The giver or an admin calls it off: the post does not end by it. What passed stays where it is. */
export const stopHandover = command(ofHandoverInput, async (act, { id }): Promise<HandoverFields> => {
  const handover = await find(Handover, id, act, canSee)
  demandYours(passes(canStop, act, handover.toObject()))
  demand(isUnderWay(handover, act.now), 'OVER', 'It is over already. Load the page again.')
  await handover.set({ state: 'stopped' }).save()
  await record(act, handoverFacts, 'stopped', id, {})
  return handover.toObject()
})

/** The receiver has read what they take over: it leaves their desk. */
export const readHandover = command(ofHandoverInput, async (act, { id }): Promise<HandoverFields> => {
  const handover = await find(Handover, id, act, canSee)
  demandYours(passes(canAnswer, act, handover.toObject()))
  demand(handover.answeredAt && handover.state !== 'declined', 'NOT_ACCEPTED', 'Say first whether you take it over.')
  demand(!handover.readAt, 'READ', 'You said so already.')
  await handover.set({ readAt: act.now }).save()
  await record(act, handoverFacts, 'read', id, {})
  return handover.toObject()
})

/** The last day is over: the house ends the giver's post, as an admin would. The last admin keeps theirs until there is another. */
export const endHandover = command(ofHandoverInput, async (act, { id }): Promise<void> => {
  const handover = await find(Handover, id, act, theHouse)
  const { organisationId, giverId } = handover
  demand(handover.state === 'accepted' && handover.accessEndsAt <= act.now, 'NOT_DUE', 'Nothing ends yet.')
  await oneAtATime(organisationId)
  const post = await postOf(organisationId, giverId)
  if (post?.role === 'admin') await demandAnotherAdmin(organisationId, giverId)
  if (post) await endPost(act, organisationId, giverId)
  await handover.set({ state: 'ended' }).save()
  await record(act, handoverFacts, 'ended', id, {})
})

const isUnderWay = (handover: Pick<HandoverFields, 'state' | 'askedAt'>, now: Date): boolean =>
  ['asked', 'accepted'].includes(standingOf(handover, now))

async function toAnswer(act: Act, id: string): Promise<HydratedDocument<HandoverFields>> {
  const handover = await find(Handover, id, act, canSee)
  demandYours(passes(canAnswer, act, handover.toObject()))
  const standing = standingOf(handover, act.now)
  demand(standing !== 'lapsed', 'LAPSED', 'It was not answered in time. It can be begun again.')
  demand(standing === 'asked', 'ANSWERED', 'It is answered or stopped already. Load the page again.')
  return handover
}

async function demandTwoMembers(organisationId: string, giverId: string, receiverId: string): Promise<void> {
  demand(giverId !== receiverId, 'ONESELF', 'Choose a colleague to hand over to.', 'receiverId')
  demand(await postOf(organisationId, giverId), 'NOT_A_MEMBER', 'Choose somebody of the team.', 'giverId')
  demand(await postOf(organisationId, receiverId), 'NOT_A_MEMBER', 'Choose somebody of the team.', 'receiverId')
}

async function demandNoOther({ now }: Act, organisationId: string, giverId: string): Promise<void> {
  const last = await Handover.findOne({ organisationId, giverId }).sort({ _id: -1 }).lean<HandoverFields | null>()
  const isFree = !last || !isUnderWay(last, now)
  demand(isFree, 'UNDER_WAY', 'This post is being handed over already. Stop that first, or wait for the answer.')
}
