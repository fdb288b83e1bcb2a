import { commitmentFacts } from '../../commitments/model.ts'
import { type CommitmentFields, commitmentToTellOf } from '../../commitments/queries.ts'
import { charterBodies, organisationsById } from '../../organisations/queries.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { type Act, systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'

type Happened = TypedEvent<unknown>

/** Each step is told to the side that acts next, or that it concerns. */
export const commitmentReactions = (post: Post) =>
  on(commitmentFacts, {
    proposed: (event) =>
      toManagers(post, event, (name) => `${name} proposes a commitment: agree to it or give it back`),
    revised: (event) =>
      toManagers(post, event, (name) => `${name} worded its proposal anew: agree to it or give it back`),
    evidenceGiven: (event) => toManagers(post, event, (name) => `${name} gave evidence: accept or dispute it`),
    replied: (event) => toManagers(post, event, (name) => `${name} replied to the dispute`),
    returned: (event) => toItsPeople(post, event, `Your proposal was given back: ${event.data.reason}`),
    agreed: (event) => toItsPeople(post, event, 'Your commitment was agreed to and is public now'),
    accepted: (event) => toItsPeople(post, event, 'Your evidence was accepted'),
    disputed: (event) =>
      toItsPeople(post, event, `Your evidence is disputed: ${event.data.reason}. Your reply stands beside it`),
    purged: (event) => toItsPeople(post, event, wordsWent),
    purgedInside: (event) => toItsPeople(post, event, wordsWent),
    reviewed: (event) => toItsPeople(post, event, `Your commitment was reviewed: ${event.data.note}`),
  })

const wordsWent = 'Words that must not stand there were removed from your commitment'

const telling = (event: Happened, { _id, reference }: CommitmentFields) => ({
  ...({ eventId: event._id, at: event.at, kind: 'commitment.step', subject: `commitment:${_id}`, reference } as const),
  path: `/commitments/${reference}`,
  except: event.actorId,
})

async function toItsPeople(post: Post, event: Happened, text: string) {
  const commitment = await commitmentToTellOf(systemAct(event.at), event.subjectId)
  if (!commitment) return
  const people = await peopleActingFor(commitment.organisationId, 'admin', 'editor')
  const to = [{ people, because: 'it is a commitment of your organisation' }]
  await tell(post, { ...telling(event, commitment), text, to })
}

async function toManagers(post: Post, event: Happened, say: (name: string) => string) {
  const system = systemAct(event.at)
  const commitment = await commitmentToTellOf(system, event.subjectId)
  if (!commitment) return
  const [organisation] = await organisationsById(system, [commitment.organisationId])
  const to = [{ people: await managersOutside(system, commitment), because: 'you are a Charter manager' }]
  await tell(post, { ...telling(event, commitment), text: say(organisation?.name ?? 'An organisation'), to })
}

/** Managers who belong to the committing organisation decide nothing about it, so they are not asked to. */
async function managersOutside(system: Act, { organisationId }: CommitmentFields): Promise<string[]> {
  const bodies = await charterBodies(system)
  const [own, ...managers] = await Promise.all(
    [organisationId, ...bodies.map(({ _id }) => _id)].map((id) => peopleActingFor(id, 'admin', 'editor')),
  )
  return managers.flat().filter((person) => !own?.includes(person))
}
