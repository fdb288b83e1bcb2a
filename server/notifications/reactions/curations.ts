import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { curationFacts } from '../../curations/model.ts'
import { type CurationFields, curationToTellOf, inviteesToTellOf } from '../../curations/who-to-tell.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'

/** Owners are asked and told, managers hear the answers; suppliers get the public link and learn of no curation. */
export const curationReactions = (post: Post) =>
  on(curationFacts, {
    started: (event) =>
      toForces(post, event, ({ title, askedByForceId, aim }) => {
        if (aim === 'adopt') return `Another force would adopt what came of “${title}”, in a room of these forces`
        return askedByForceId
          ? `Another force asks about “${title}”, in a room of these forces`
          : `A Charter manager asks: is this the same problem as yours? ${title}`
      }),
    answered: (event) => toWhoAsked(post, event),
    leadProposed: (event) =>
      toForces(post, event, ({ title }) => `A lead challenge is proposed for ${title}. Say for your force if it joins`),
    invited: (event) => toSuppliers(post, event),
    closed: (event) => toForces(post, event, ({ title }) => `What came of ${title} is on record`),
  })

type Happened = TypedEvent<unknown>

const telling = (event: Happened, { _id, reference }: CurationFields) => ({
  ...({ eventId: event._id, at: event.at, kind: 'curation.step', subject: `curation:${_id}`, reference } as const),
  path: `/curations/${reference}`,
  except: event.actorId,
})

const peopleOf = async (organisationIds: readonly string[]): Promise<string[]> =>
  (await Promise.all(organisationIds.map((id) => peopleActingFor(id, 'admin', 'editor')))).flat()

async function toForces(post: Post, event: Happened, say: (curation: CurationFields) => string) {
  const curation = await curationToTellOf(systemAct(event.at), event.subjectId)
  if (!curation) return
  const people = await peopleOf(curation.forceIds)
  const to = [{ people, because: 'your force is in it' }]
  await tell(post, { ...telling(event, curation), text: say(curation), to })
}

async function toWhoAsked(post: Post, event: TypedEvent<{ forceId: string }>) {
  const system = systemAct(event.at)
  const curation = await curationToTellOf(system, event.subjectId)
  if (!curation) return
  const [force] = await organisationsById(system, [event.data.forceId])
  const { managerIds, askedByForceId } = curation
  const to = askedByForceId
    ? [{ people: await peopleOf([askedByForceId]), because: 'your force asked' }]
    : [{ people: await peopleOf(managerIds), because: 'you are a Charter manager' }]
  await tell(post, { ...telling(event, curation), text: `${force?.name ?? 'A force'} answered: ${curation.title}`, to })
}

async function toSuppliers(post: Post, event: Happened) {
  const system = systemAct(event.at)
  const curation = await curationToTellOf(system, event.subjectId)
  const sent = curation?.invitations.find(({ at }) => at.getTime() === event.at.getTime())
  const lead = curation?.leadChallengeId && (await challengeToTellOf(system, curation.leadChallengeId))
  if (!curation || !sent || !lead) return
  const invitees = await inviteesToTellOf(system, curation._id, event.at)
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind: 'challenge.invited', subject: `challenge:${lead._id}` },
    reference: lead.reference,
    text: `Invited to read: ${lead.title}`,
    letter: sent.text,
    path: `/challenges/${lead.reference}`,
    to: [
      {
        people: await peopleOf(invitees.map(({ organisationId }) => organisationId)),
        because: 'a Charter manager invited every supplier that fits, in the same words',
      },
    ],
  })
}
