import { addDays } from 'date-fns/addDays'
import { lapsesAt, remindedAt } from '../../schema/handovers.ts'
import { handoversToRemindOf } from '../handovers/queries.ts'
import { systemAct } from '../platform/act.ts'
import { tellOf } from './reactions/handovers.ts'
import type { Post } from './tell.ts'
import { inLondon } from './times.ts'

/**
 * Reminds who was asked to take over a post and has not answered after a week, and tells who began it when it has lapsed.
 * Every node may look, and each is told once.
 */
export async function remindOfHandovers(post: Post): Promise<void> {
  const now = post.clock.now()
  for (const handover of await handoversToRemindOf(systemAct(now))) {
    const { _id, askedAt } = handover
    const until = lapsesAt(askedAt)
    if (isLately(remindedAt(askedAt), now))
      await tellOf(
        post,
        handover,
        { eventId: `handover-reminded:${_id}`, at: now },
        `A colleague’s post still waits for your answer: accept or decline by ${inLondon(until)}`,
        ['receiver'],
      )
    if (isLately(until, now))
      await tellOf(
        post,
        handover,
        { eventId: `handover-lapsed:${_id}`, at: now },
        'Your colleague did not say in time whether they take over the post. It can be begun again',
        ['giver', 'starter'],
      )
  }
}

/** Days in which a node that was down still tells of it. */
const lately = 3
const isLately = (moment: Date, now: Date) => moment <= now && now < addDays(moment, lately)
