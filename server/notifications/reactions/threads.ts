import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on } from '../../platform/reactor.ts'
import { threadOfTheHouse } from '../../threads/keep.ts'
import { threadFacts } from '../../threads/model.ts'
import { type Post, tell } from '../tell.ts'

/** The admins of the force that answers for a room are told that something waits for them, and its writer that it was dropped: never what it says. */
export const threadReactions = (post: Post) =>
  on(threadFacts, {
    async held(event) {
      const thread = await threadOfTheHouse(systemAct(event.at), event.subjectId)
      if (!thread) return
      const admins: string[] = []
      for (const forceId of thread.forceIds) admins.push(...(await peopleActingFor(forceId, 'admin')))
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
