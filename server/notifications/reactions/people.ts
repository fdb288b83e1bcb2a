import { organisationsById } from '../../organisations/queries.ts'
import { personFacts } from '../../people/model.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'
import { tellAdmins } from './admins.ts'

/** What somebody else changes in what you may do, you are told at once. */
export const personReactions = (post: Post) =>
  on(personFacts, {
    async joined(event) {
      await told(post, event, (name) => `You are part of ${name} as ${event.data.role}`, event.data.organisationId)
    },
    async roleChanged(event) {
      await told(
        post,
        event,
        (name) => `Your role at ${name} is now ${event.data.to}; it was ${event.data.from}`,
        event.data.organisationId,
      )
    },
    async askedToJoin(event) {
      await tellAdmins(post, event, event.data.organisationId, (name) => `Somebody asks to join ${name}`)
    },
    async joinedByDomain(event) {
      const { organisationId, domain } = event.data
      const text = (name: string) => `Somebody with an address at ${domain} joined ${name} as viewer`
      await tellAdmins(post, event, organisationId, text)
    },
    async joinRefused(event) {
      const { organisationId, reason } = event.data
      await told(post, event, (name) => `You were not let into ${name}: ${reason}`, organisationId)
    },
    async left(event) {
      await told(post, event, (name) => `You are no longer part of ${name}`, event.data.organisationId)
    },
    async suspended(event) {
      await toldOfAccount(post, event, `Your account is suspended: you can act for nobody. Why: ${event.data.reason}`)
    },
    async restored(event) {
      await toldOfAccount(post, event, 'Your account is no longer suspended: you can act again')
    },
  })

async function told(post: Post, event: TypedEvent<unknown>, say: (name: string) => string, organisationId: string) {
  const [organisation] = await organisationsById(systemAct(event.at), [organisationId])
  if (organisation) await toldOfAccount(post, event, say(organisation.name), `organisation:${organisationId}`)
}

async function toldOfAccount(
  post: Post,
  event: TypedEvent<unknown>,
  text: string,
  subject = `person:${event.subjectId}`,
): Promise<void> {
  await tell(post, {
    eventId: event._id,
    at: event.at,
    kind: 'team.changed',
    subject,
    reference: '',
    text,
    path: '/account',
    except: event.actorId,
    to: [{ people: [event.subjectId], because: 'it is about your account' }],
    evenSuspended: true,
  })
}
