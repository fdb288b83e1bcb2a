import { lapsesAt } from '../../../schema/handovers.ts'
import { handoverFacts } from '../../handovers/model.ts'
import { type HandoverFields, handoverToTell } from '../../handovers/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'
import { inLondon } from '../times.ts'

/** Who is asked to take over, and the two of how it goes on. Who else is of the organisation is told nothing. */
export const handoverReactions = (post: Post) => {
  const told = async (event: TypedEvent<unknown>, say: (handover: HandoverFields) => string, whom: Whom[]) => {
    const handover = await handoverToTell(systemAct(event.at), event.subjectId)
    if (handover)
      await tellOf(post, handover, { ...event, eventId: event._id, except: event.actorId }, say(handover), whom)
  }
  return on(handoverFacts, {
    started: (event) =>
      told(
        event,
        ({ askedAt }) =>
          `A colleague’s post is to be handed over to you. Accept or decline by ${inLondon(lapsesAt(askedAt))}`,
        ['receiver'],
      ).then(() => told(event, () => 'An admin began to hand over your post to a colleague', ['giver'])),
    accepted: (event) => told(event, () => 'Your colleague took over your post', ['giver', 'starter']),
    declined: (event) =>
      told(event, () => 'Your colleague did not take over the post. Choose another', ['giver', 'starter']),
    stopped: (event) => told(event, () => 'The handover of a post was called off', ['giver', 'receiver']),
    ended: (event) =>
      told(event, () => 'The post that you took over is yours alone: its last day is over', ['receiver']),
  })
}

type Whom = 'giver' | 'receiver' | 'starter'
const reasons: Record<Whom, { field: 'giverId' | 'receiverId' | 'startedById'; because: string }> = {
  giver: { field: 'giverId', because: 'it is about your post' },
  receiver: { field: 'receiverId', because: 'a post is handed over to you' },
  starter: { field: 'startedById', because: 'you began the handover' },
}

/** Tells some of the people of a handover. */
export const tellOf = (
  post: Post,
  handover: HandoverFields,
  { eventId, at, except = null }: { eventId: string; at: Date; except?: string | null },
  text: string,
  whom: readonly Whom[],
): Promise<void> =>
  tell(post, {
    ...{ eventId, at, except, text, kind: 'team.handover', subject: `handover:${handover._id}`, reference: '' },
    path: `/handovers/${handover._id}`,
    to: whom.map((one) => ({ people: [handover[reasons[one].field]], because: reasons[one].because })),
  })
