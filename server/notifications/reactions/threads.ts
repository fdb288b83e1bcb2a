import { personFacts } from '../../people/model.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { forcesThatAnswer } from '../../threads/access.ts'
import { keepMentioned } from '../../threads/commands.ts'
import { threadOfTheHouse } from '../../threads/keep.ts'
import { membersOf, mentionedIn, roomsOpenTo } from '../../threads/members.ts'
import { threadFacts } from '../../threads/model.ts'
import type { ThreadFields } from '../../threads/queries.ts'
import { type Post, type Telling, tell } from '../tell.ts'

/**
 * Who gets a room, whom a message names, what waits for the admins who answer for it, and its writer that it was dropped:
 * never what is said there.
 */
export const threadReactions = (post: Post) =>
  on(threadFacts, {
    opened: (event) => toldOfTheRoom(post, event),
    rulesChanged: (event) => toldOfTheRoom(post, event),
    sent: (event) => toWhomItNames(post, event),
    // Who is named only by the new words is told now; who was named before is not told again.
    edited: (event) => toWhomItNames(post, event),
    async held(event) {
      const thread = await threadOfTheHouse(systemAct(event.at), event.subjectId)
      if (!thread) return
      const admins: string[] = []
      for (const forceId of forcesThatAnswer(thread)) admins.push(...(await peopleActingFor(forceId, 'admin')))
      // Whoever a conflict keeps out of the room is not told that anything is said in it.
      const inside = admins.filter((personId) => !thread.excludedIds.includes(personId))
      await tell(post, {
        eventId: event._id,
        at: event.at,
        kind: 'thread.held',
        subject: `thread:${thread._id}`,
        reference: thread.reference,
        text: `A message in "${thread.title}" waits: look whether it holds case material`,
        path: `/threads/${thread.reference}`,
        except: event.actorId,
        to: [{ people: inside, because: 'you are an admin of a force that answers for this room' }],
      })
    },
    async heldDropped(event) {
      const { authorId } = event.data
      const thread = authorId && (await threadOfTheHouse(systemAct(event.at), event.subjectId))
      if (!authorId || !thread || thread.excludedIds.includes(authorId)) return
      await tell(post, {
        eventId: event._id,
        at: event.at,
        kind: 'thread.dropped',
        subject: `thread:${thread._id}`,
        reference: thread.reference,
        text: `Your message in "${thread.title}" was not sent: whoever looked at it dropped it. Write it again without what tells of a case or a person`,
        path: `/threads/${thread.reference}`,
        except: event.actorId,
        to: [{ people: [authorId], because: 'you wrote it' }],
      })
    },
  })

/** Once for each person and message, whichever of its wordings names them: the key is the message and not the event. */
async function toWhomItNames(post: Post, event: TypedEvent<{ messageId: string }>): Promise<void> {
  const { messageId } = event.data
  const mentions = await mentionedIn(event.subjectId, messageId, post.clock.now())
  if (!mentions || mentions.people.length === 0) return
  const { thread, number, people } = mentions
  await keepMentioned(systemAct(event.at), { threadId: thread._id, number, people })
  await tell(post, {
    eventId: `mention:${messageId}`,
    at: event.at,
    kind: 'thread.mentioned',
    subject: `thread:${thread._id}`,
    reference: thread.reference,
    text: `A message in "${thread.title}" names you`,
    path: `/threads/${thread.reference}`,
    to: [{ people, because: 'you are in this room and were named' }],
  })
}

/** Whoever joins an organisation, or may do more for it than before, is told of the rooms that this opens to them. */
export const newcomerReactions = (post: Post) =>
  on(personFacts, {
    joined: (event) => toldOfRooms(post, event, event.data.organisationId),
    postResumed: (event) => toldOfRooms(post, event, event.data.organisationId),
    roleChanged: (event) => toldOfRooms(post, event, event.data.organisationId),
  })

async function toldOfRooms(post: Post, event: TypedEvent<unknown>, organisationId: string): Promise<void> {
  const to = [{ people: [event.subjectId], because: 'you act for an organisation that is in this room' }]
  for (const thread of await roomsOpenTo(event.subjectId, organisationId, post.clock.now()))
    await tell(post, { ...inTheRoom(thread, event.at), to })
}

async function toldOfTheRoom(post: Post, event: TypedEvent<unknown>): Promise<void> {
  const thread = await threadOfTheHouse(systemAct(event.at), event.subjectId)
  if (!thread) return
  const to = [{ people: await membersOf(thread, post.clock.now()), because: 'you are in this room' }]
  await tell(post, { ...inTheRoom(thread, event.at), except: event.actorId, to })
}

/** Once for each person and room, whenever it came to them: the key is the room and not the event. */
const inTheRoom = ({ _id, reference, title }: ThreadFields, at: Date): Omit<Telling, 'to'> => ({
  ...{ eventId: `joined:${_id}`, at, kind: 'thread.joined', subject: `thread:${_id}`, reference },
  ...{ text: `You are in the room of "${title}"`, path: `/threads/${reference}` },
})
