import { addDays } from 'date-fns/addDays'
import { handoverLimits, lapsesAt } from '../../schema/handovers.ts'
import type { Act } from '../platform/act.ts'
import { byIds, firstOf, listOf } from '../platform/database.ts'
import { passes } from '../platform/rule.ts'
import { canAnswer, canSee, canStop, theHouse } from './access.ts'
import { Handover, type HandoverFields } from './model.ts'

export type { HandoverFields } from './model.ts'

/** One handover, or null where absent or hidden. */
export const handoverById = (act: Act, id: string): Promise<HandoverFields | null> =>
  firstOf(Handover, act, canSee, { _id: id })

/** Some of them in the order of their ids, null where absent or hidden. */
export const handoversById = (act: Act, ids: readonly string[]): Promise<(HandoverFields | null)[]> =>
  byIds(Handover, ids, act, canSee)

/** Those in one organisation that the viewer may see, the newest first: at most 50. */
export const handoversIn = (act: Act, organisationId: string): Promise<HandoverFields[]> =>
  listOf(Handover, act, canSee, { organisationId }, { sort: { _id: -1 }, limit: 50 })

/** For the desk of the receiver: those to answer, and those taken over that they have not said to have read. One round trip. */
export async function handoversToMe(act: Act): Promise<HandoverFields[]> {
  const { personId } = act.viewer
  if (!personId) return []
  const mine = { receiverId: personId, readAt: null, state: { $in: ['asked', 'accepted', 'ended'] } }
  const found = await listOf(Handover, act, canAnswer, mine, { sort: { _id: -1 }, limit: 20 })
  return found.filter(({ state, askedAt, answeredAt }) =>
    state === 'asked'
      ? act.now < lapsesAt(askedAt)
      : answeredAt !== null && act.now < addDays(answeredAt, handoverLimits.readDays),
  )
}

/** Whether the viewer is who answers it. */
export const isYoursToAnswer = (act: Act, handover: HandoverFields): boolean => passes(canAnswer, act, handover)
/** Whether the viewer may call it off while it is under way. */
export const mayStop = (act: Act, handover: HandoverFields): boolean => passes(canStop, act, handover)

/** For the house: taken over, and the last day is over. The oldest hundred. */
export const handoversToEnd = (system: Act): Promise<HandoverFields[]> =>
  listOf(
    Handover,
    system,
    theHouse,
    { state: 'accepted', accessEndsAt: { $lte: system.now } },
    { sort: { accessEndsAt: 1 }, limit: 100 },
  )

/** For the house: asked so long ago that somebody is to be told. */
export const handoversToRemindOf = (system: Act): Promise<HandoverFields[]> =>
  listOf(
    Handover,
    system,
    theHouse,
    {
      state: 'asked',
      askedAt: {
        $lte: addDays(system.now, -handoverLimits.remindDays),
        $gt: addDays(system.now, -handoverLimits.lapseDays - 4),
      },
    },
    { sort: { askedAt: 1 }, limit: 500 },
  )

/** For the house, which tells the two. */
export const handoverToTell = (system: Act, id: string): Promise<HandoverFields | null> =>
  firstOf(Handover, system, theHouse, { _id: id })
