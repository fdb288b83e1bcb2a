import { signatoryFacts } from '../../charter/model.ts'
import { signatoryToTellOf } from '../../charter/queries.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { charterManagers } from '../managers.ts'
import { type Post, tell } from '../tell.ts'

type Told = TypedEvent<unknown>

/**
 * An organisation is told of every step that changes how it stands, or that gives it the right to reply; the Charter
 * managers of what they have to decide.
 */
export const signatoryReactions = (post: Post) =>
  on(signatoryFacts, {
    applied: (event) => toManagers(post, event, (name) => `${name} applied to sign the Charter: admit or decline it`),
    replied: (event) => toManagers(post, event, (name) => `${name} replied before its suspension`),
    signed: (event) => toItsPeople(post, event, (name) => `${name} was admitted to the Charter`),
    declined: (event) =>
      toItsPeople(post, event, (name) => `The application of ${name} to sign was declined: ${event.data.reason}`),
    suspensionProposed: (event) =>
      toItsPeople(
        post,
        event,
        (name) => `${name} may be suspended: ${event.data.reason}. You have ten working days to reply`,
      ),
    suspensionDropped: (event) =>
      toItsPeople(post, event, (name) => `${name} will not be suspended: the proposal was taken back`),
    suspended: (event) =>
      toItsPeople(post, event, (name) => `${name} was suspended under the Charter: ${event.data.reason}`),
    reinstated: (event) => toItsPeople(post, event, (name) => `The suspension of ${name} has ended`),
  })

async function toManagers(post: Post, event: Told, say: (name: string) => string) {
  const system = systemAct(event.at)
  const signatory = await signatoryToTellOf(system, event.subjectId)
  if (!signatory) return
  const [organisation] = await organisationsById(system, [signatory.organisationId])
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind: 'charter.application', subject: `signatory:${signatory._id}` },
    reference: '',
    text: say(organisation?.name ?? 'An organisation'),
    path: '/signatories/applications',
    except: event.actorId,
    to: [{ people: await charterManagers(system), because: 'you are a Charter manager' }],
  })
}

async function toItsPeople(post: Post, event: Told, say: (name: string) => string) {
  const system = systemAct(event.at)
  const signatory = await signatoryToTellOf(system, event.subjectId)
  if (!signatory) return
  const [organisation] = await organisationsById(system, [signatory.organisationId])
  const people = await peopleActingFor(signatory.organisationId, 'admin', 'editor')
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind: 'charter.standing', subject: `signatory:${signatory._id}` },
    reference: '',
    text: say(organisation?.name ?? 'Your organisation'),
    path: '/signatories/applications',
    except: event.actorId,
    to: [{ people, because: 'it is about your organisation' }],
  })
}
