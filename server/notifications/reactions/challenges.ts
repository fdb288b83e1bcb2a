import { incidentStayWords } from '../../../schema/incidents.ts'
import { challengeFacts } from '../../challenges/model.ts'
import { challengeToTellOf } from '../../challenges/who-to-tell.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { systemAct } from '../../platform/act.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { toAskersOf, toOpenedOf, toProposersOf } from '../proposers.ts'
import { followersOf } from '../queries.ts'
import { searchersOf } from '../searches.ts'
import { type Post, type Telling, tell } from '../tell.ts'
import { inLondon } from '../times.ts'

/** Who is told of what happens to a challenge. Everything said here is public, or said to the force's own people. */
export const challengeReactions = (post: Post) =>
  on(challengeFacts, {
    async publicationAsked(event) {
      const about = await subjectOf(event)
      if (!about) return
      const seconds = await peopleActingFor(about.forceId, 'admin', 'editor')
      await tell(post, {
        ...about.said('challenge.publicationAsked', `Check and publish "${about.title}"`, '/edit/check'),
        to: [{ people: seconds, because: `you write challenges for ${about.force}, and a second person publishes` }],
      })
    },
    async publicationReturned(event) {
      const about = await subjectOf(event)
      await (about &&
        tell(post, {
          ...about.said(
            'challenge.publicationReturned',
            `Returned to you before publication: ${event.data.reason}`,
            '/edit',
          ),
          to: [{ people: [about.authorId], because: 'you wrote it' }],
        }))
    },
    async opened(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said('challenge.opened', `${about.force} opened "${about.title}". ${about.closes()}`),
        to: [
          { people: await followersOf('organisation', about.forceId), because: `you watch ${about.force}` },
          { people: await searchersOf(about.challenge, event.at), because: 'it fits a search that you watch' },
        ],
      })
    },
    async amended(event) {
      const about = await subjectOf(event)
      if (!about) return
      const weight = event.data.material ? 'made a material change' : 'changed the challenge'
      await tell(post, {
        ...about.said('challenge.amended', `${about.force} ${weight}: ${event.data.note}`, '/changes'),
        // Every side with a proposal is told of the smallest change too, whether it follows or not.
        to: [
          await toProposersOf(event.at, about.challenge._id),
          await watching(about.challenge._id),
          ...(await ofTheForces(about.challenge)),
        ],
      })
    },
    async deadlineMoved(event) {
      const { to, reason, which, incident } = event.data
      // An incident moves the decision too: the letter about the close is enough.
      if (incident && which !== 'proposalsCloseAt') return
      const about = await subjectOf(event)
      if (!about) return
      const moved = `Deadline moved to ${inLondon(new Date(to))}: ${reason}`
      await tell(post, {
        ...about.said('challenge.deadlineMoved', moved, '/changes'),
        to: [
          await toProposersOf(event.at, about.challenge._id),
          await toAskersOf(event.at, about.challenge._id),
          await watching(about.challenge._id),
          ...(await ofTheForces(about.challenge)),
          ...(incident ? [ofThePanel(about.challenge)] : []),
        ],
      })
    },
    async stayedInIncident(event) {
      const about = await subjectOf(event)
      const { incident, because } = event.data
      if (!about || because !== 'opened') return
      await tell(post, {
        ...about.said(
          'challenge.stayed',
          `Closed during incident ${incident} and stays closed: ${incidentStayWords[because].toLowerCase()}`,
        ),
        to: [
          await toProposersOf(event.at, about.challenge._id),
          await watching(about.challenge._id),
          ...(await ofTheForces(about.challenge)),
        ],
      })
    },
    async unsealed(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'challenge.unsealed',
          `The proposals were opened: ${event.data.received} received`,
          '/evaluation',
        ),
        to: [ofThePanel(about.challenge)],
      })
      await tell(post, {
        ...about.said(
          'proposal.opened',
          'The proposals were opened. You can check your receipt against the public list',
          '/opening',
        ),
        to: [await toOpenedOf(event.at, about.challenge._id)],
      })
    },
    async decided(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { code, outcome } = event.data
      const said =
        code === 'findings_published'
          ? `published what it found on "${about.title}"`
          : `decided on "${about.title}". ${outcome === 'partnership' ? 'A partnership will form' : 'No partnership this time'}`
      await tell(post, {
        ...about.said('challenge.decided', `${about.force} ${said}`, '/outcome'),
        to: [await watching(about.challenge._id), ...(await ofTheForces(about.challenge))],
      })
    },
    async withdrawn(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said('challenge.withdrawn', `${about.force} withdrew "${about.title}": ${event.data.reason}`),
        to: [
          await toProposersOf(event.at, about.challenge._id),
          await watching(about.challenge._id),
          ...(await ofTheForces(about.challenge)),
        ],
      })
    },
    async sameProblemAdded(event) {
      const about = await subjectOf(event)
      if (!about) return
      const [other] = await organisationsById(systemAct(event.at), [event.data.forceId])
      await tell(post, {
        ...about.said('challenge.sameProblem', `${other?.name ?? 'Another force'} has the same problem`),
        to: [await ofTheForce(about.challenge)],
      })
    },
  })

type Challenge = NonNullable<Awaited<ReturnType<typeof challengeToTellOf>>>

/** The challenge of an event in the words of its notices. */
export async function subjectOf(event: TypedEvent<unknown>) {
  const challenge = await challengeToTellOf(systemAct(event.at), event.subjectId)
  if (!challenge) return null
  const [force] = await organisationsById(systemAct(event.at), [challenge.forceId])
  return {
    challenge,
    forceId: challenge.forceId,
    authorId: challenge.authorId,
    title: challenge.title,
    force: force?.name ?? 'The force',
    closes: () => (challenge.proposalsCloseAt ? `Closes ${inLondon(challenge.proposalsCloseAt)}` : ''),
    said: (kind: Telling['kind'], text: string, below = '') => ({
      // One event may make two notifications for two groups: the kind keeps their keys apart.
      eventId: kind === 'proposal.opened' ? `${event._id}:suppliers` : event._id,
      at: event.at,
      kind,
      subject: `challenge:${challenge._id}`,
      reference: challenge.reference,
      text,
      path: `/challenges/${challenge.reference}${below}`,
      except: event.actorId,
    }),
  }
}

const watching = async (challengeId: string) => ({
  people: await followersOf('challenge', challengeId),
  because: 'you watch this challenge',
})
const ofTheForce = async ({ forceId }: Challenge) => ({
  people: await peopleActingFor(forceId, 'admin', 'editor'),
  because: 'your force owns this challenge',
})

/** What everybody may read, to the force and to those that share it. */
const ofTheForces = async (challenge: Challenge) => [
  await ofTheForce(challenge),
  ...(await Promise.all(
    challenge.coOwnerIds.map(async (forceId) => ({
      people: await peopleActingFor(forceId, 'admin', 'editor'),
      because: 'your force is co-owner of this challenge',
    })),
  )),
]

const ofThePanel = ({ panelIds }: Challenge) => ({ people: panelIds, because: 'you are on the panel' })
