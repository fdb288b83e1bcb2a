import { type CallRequestFields, callFacts, callRequestFacts } from '../../calls/model.ts'
import { requestsToTellOf, requestToTellOf } from '../../calls/queries.ts'
import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { toProposersOf } from '../proposers.ts'
import { followersOf } from '../queries.ts'
import { type Post, type Telling, tell } from '../tell.ts'

/** Of the offer, of calls that are free and of notes everybody is told who follows or has a proposal. What came of the draw is told to each that asked, and to nobody else. */
export const callReactions = (post: Post) =>
  on(callFacts, {
    async offered(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'call.offered',
          `${about.force} offers ${event.data.slots} calls of ${event.data.minutes} minutes on "${about.title}"`,
        ),
        to: [await about.followers(), await toProposersOf(event.at, about.challengeId)],
      })
    },
    async drawn(event) {
      const about = await subjectOf(event)
      if (!about) return
      for (const request of await requestsToTellOf(systemAct(event.at), event.subjectId))
        await tell(post, {
          ...about.said('call.step', outcomeOf(request, about.force)),
          eventId: `${event._id}:${request._id}`,
          to: [await askersOf(request)],
        })
      const people = await peopleActingFor(about.forceId, 'admin', 'editor')
      await tell(post, {
        ...about.said('call.step', 'The calls were drawn: see who calls, and what they want to talk about'),
        to: [{ people, because: 'your force owns this challenge' }],
      })
    },
    async freed(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { free } = event.data
      await tell(post, {
        ...about.said(
          'call.free',
          `${free.length === 1 ? `Call ${free[0]} with ${about.force} is` : `Calls ${free.join(', ')} with ${about.force} are`} free on "${about.title}". Whoever takes one first has it`,
        ),
        to: [await about.followers(), await toProposersOf(event.at, about.challengeId)],
      })
    },
    async taken(event) {
      const about = await subjectOf(event)
      if (!about) return
      const people = await peopleActingFor(about.forceId, 'admin', 'editor')
      await tell(post, {
        ...about.said(
          'call.step',
          `Call ${event.data.slot} was taken: see who calls, and what they want to talk about`,
        ),
        to: [{ people, because: 'your force owns this challenge' }],
      })
    },
    async moved(event) {
      const about = await subjectOf(event)
      if (!about) return
      const requests = await requestsToTellOf(systemAct(event.at), event.subjectId)
      for (const request of requests.filter(({ slot }) => slot === event.data.slot))
        await tell(post, {
          ...about.said('call.step', `Your call with ${about.force} was moved: ${event.data.reason}`),
          to: [await askersOf(request)],
        })
    },
    async notesPublished(event) {
      const about = await subjectOf(event)
      if (!about) return
      const requests = await requestsToTellOf(systemAct(event.at), event.subjectId)
      await tell(post, {
        ...about.said('call.notes', `${about.force} published what was said in call ${event.data.slot}`),
        to: [
          await about.followers(),
          ...(await Promise.all(requests.map(askersOf))),
          await toProposersOf(event.at, about.challengeId),
        ],
      })
    },
  })

/** A slot became free, or was taken: told to the supplier that has it now. */
export const callRequestReactions = (post: Post) =>
  on(callRequestFacts, {
    given: (event) => toItsSupplier(post, event),
    taken: (event) => toItsSupplier(post, event),
  })

async function toItsSupplier(post: Post, event: TypedEvent<{ challengeId: string }>) {
  const about = await subjectOf(event)
  const request = await requestToTellOf(systemAct(event.at), event.subjectId)
  if (!about || !request) return
  await tell(post, {
    ...about.said('call.step', outcomeOf(request, about.force)),
    ...{ except: event.kind === 'callRequest.taken' ? event.actorId : null, to: [await askersOf(request)] },
  })
}

const outcomeOf = ({ slot, place }: CallRequestFields, force: string): string =>
  slot === null
    ? `All calls with ${force} are taken. You are number ${place} in the draw, and get one if it becomes free`
    : `You have call ${slot} with ${force}`

async function askersOf({ supplierId }: CallRequestFields) {
  return { people: await peopleActingFor(supplierId, 'admin', 'editor'), because: 'your organisation asked for a call' }
}

async function subjectOf(event: TypedEvent<{ challengeId: string }>) {
  const system = systemAct(event.at)
  const challenge = await challengeToTellOf(system, event.data.challengeId)
  if (!challenge) return null
  const { _id, reference, title, forceId } = challenge
  const [force] = await organisationsById(system, [forceId])
  return {
    challengeId: _id,
    title,
    forceId,
    force: force?.name ?? 'The force',
    followers: async () => ({ people: await followersOf('challenge', _id), because: 'you watch this challenge' }),
    said: (kind: Telling['kind'], text: string) => ({
      ...{ eventId: event._id, at: event.at, kind, subject: `challenge:${_id}`, reference, text },
      path: `/challenges/${reference}/calls`,
    }),
  }
}
