import { roleMeanings } from '../../../schema/people.ts'
import { organisationFacts } from '../../organisations/model.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { letterOfInvitation } from '../../organisations/team.ts'
import { personFacts } from '../../people/model.ts'
import { adminsOf } from '../../people/posts.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, queueLetters, tell } from '../tell.ts'

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
      const { organisationId } = event.data
      const [organisation] = await organisationsById(systemAct(event.at), [organisationId])
      if (!organisation) return
      await tell(post, {
        eventId: event._id,
        at: event.at,
        kind: 'team.changed',
        subject: `organisation:${organisationId}`,
        reference: '',
        text: `Somebody asks to join ${organisation.name}`,
        path: `/organisations/${organisation.slug}/members`,
        except: event.actorId,
        to: [{ people: await adminsOf(organisationId), because: `you are an admin of ${organisation.name}` }],
      })
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

export const organisationReactions = (post: Post) =>
  on(organisationFacts, {
    async invited(event) {
      await writeInvitation(post, event, event.subjectId, event.data.invitationId)
    },
    async approved(event) {
      await standing(post, event, (name) => `${name} was approved: you can act for it now`)
    },
    async refused(event) {
      await standing(post, event, (name) => `${name} was not approved: ${event.data.reason}`)
    },
    async suspended(event) {
      await standing(post, event, (name) => `${name} was suspended: ${event.data.reason}`)
    },
    async restored(event) {
      await standing(post, event, (name) => `${name} may act again`)
    },
    async succeeded(event) {
      const act = systemAct(event.at)
      const [old, successor] = await organisationsById(act, [event.subjectId, event.data.successorId])
      if (!old || !successor) return
      await tell(post, {
        eventId: event._id,
        at: event.at,
        kind: 'organisation.standing',
        subject: `organisation:${successor._id}`,
        reference: '',
        text: `${old.name} became ${successor.name}: nobody acts for it any more. Invite those who go on with you`,
        path: `/organisations/${successor.slug}/members`,
        except: event.actorId,
        to: [{ people: await adminsOf(successor._id), because: `you are an admin of ${successor.name}` }],
      })
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

async function standing(post: Post, event: TypedEvent<unknown>, say: (name: string) => string) {
  const [organisation] = await organisationsById(systemAct(event.at), [event.subjectId])
  if (!organisation) return
  await tell(post, {
    eventId: event._id,
    at: event.at,
    kind: 'organisation.standing',
    subject: `organisation:${organisation._id}`,
    reference: '',
    text: say(organisation.name),
    path: `/organisations/${organisation.slug}`,
    except: event.actorId,
    to: [
      { people: await adminsOf(organisation._id), because: `you are an admin of ${organisation.name}` },
      { people: organisation.applicantId ? [organisation.applicantId] : [], because: 'you asked for it' },
    ],
  })
}

/** To an address that may have no account yet. A withdrawn invitation makes no letter. */
async function writeInvitation(post: Post, event: TypedEvent<unknown>, organisationId: string, invitationId: string) {
  const [organisation] = await organisationsById(systemAct(event.at), [organisationId])
  const invitation = await letterOfInvitation(invitationId)
  if (!organisation || !invitation) return
  const { address, role, endsAt, token } = invitation
  const until = endsAt.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
  const subject = `${organisation.name} invites you to Charterboard as ${role}`
  const text = [
    `${subject}. ${roleMeanings[role]}`,
    `Accept before ${until}: ${post.config.PUBLIC_URL}/invitations/${token}`,
    `The link works once, for ${address}. If you do not expect it, you need do nothing.`,
  ].join('\n\n')
  const headers = { 'Auto-Submitted': 'auto-generated' }
  await queueLetters([{ key: `${event._id}:invitation`, address, subject, text, headers }], post.clock.now())
}
