import { roleMeanings } from '../../../schema/people.ts'
import { organisationFacts } from '../../organisations/model.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { letterOfInvitation } from '../../organisations/team.ts'
import { adminsOf } from '../../people/posts.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { charterManagers } from '../managers.ts'
import { type Post, queueLetters, tell } from '../tell.ts'
import { tellAdmins } from './admins.ts'

/** Who has to decide about an organisation, how it stands after that, and whom it invites. */
export const organisationReactions = (post: Post) =>
  on(organisationFacts, {
    applied: (event) =>
      askManagers(post, event, 'organisation.application', (name) => `${name} asks to act here: approve or refuse it`),
    async invited(event) {
      await writeInvitation(post, event, event.subjectId, event.data.invitationId)
    },
    mailDomainNamed: (event) =>
      askManagers(
        post,
        event,
        'organisation.domain',
        (name) => `${name} names the domain ${event.data.domain} as its own: confirm or refuse it`,
      ),
    async mailDomainConfirmed(event) {
      const { domain } = event.data
      const text = (name: string) => `Whoever has an address at ${domain} can join ${name} as viewer from now on`
      await tellAdmins(post, event, event.subjectId, text)
    },
    async mailDomainRefused(event) {
      const { domain, reason } = event.data
      await tellAdmins(
        post,
        event,
        event.subjectId,
        (name) => `Nobody joins ${name} by the domain ${domain}: ${reason}`,
      )
    },
    async mailDomainRemoved(event) {
      const text = (name: string) => `Nobody joins ${name} by the domain ${event.data.domain} any more`
      await tellAdmins(post, event, event.subjectId, text)
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
    purged: (event) => wordsWent(post, event),
    purgedInside: (event) => wordsWent(post, event),
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
        text: `${old.name} became ${successor.name}: you act for what it still has open. Invite those who go on with you`,
        path: `/organisations/${successor.slug}/members`,
        except: event.actorId,
        to: [{ people: await adminsOf(successor._id), because: `you are an admin of ${successor.name}` }],
      })
    },
  })

async function askManagers(
  post: Post,
  event: TypedEvent<unknown>,
  kind: 'organisation.application' | 'organisation.domain',
  say: (name: string) => string,
) {
  const system = systemAct(event.at)
  const [organisation] = await organisationsById(system, [event.subjectId])
  if (!organisation) return
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind, subject: `organisation:${organisation._id}`, reference: '' },
    text: say(organisation.name),
    path: '/organisations/applications',
    except: event.actorId,
    to: [{ people: await charterManagers(system), because: 'you are a Charter manager' }],
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

/** Whoever writes for it knows why its page says less than it did. */
async function wordsWent(post: Post, event: TypedEvent<unknown>) {
  const [organisation] = await organisationsById(systemAct(event.at), [event.subjectId])
  if (!organisation) return
  const { _id, name, slug } = organisation
  await tell(post, {
    ...{ eventId: event._id, at: event.at, kind: 'organisation.standing', subject: `organisation:${_id}` },
    ...{ reference: '', path: `/organisations/${slug}`, except: event.actorId },
    text: `Words that must not stand there were removed from the profile of ${name}`,
    to: [{ people: await peopleActingFor(_id, 'admin', 'editor'), because: `you act for ${name}` }],
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
