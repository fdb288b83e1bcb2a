import { lapsesAt } from '../../../schema/co-owners.ts'
import { challengeFacts } from '../../challenges/model.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { on, type TypedEvent } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'
import { inLondon } from '../times.ts'
import { subjectOf } from './challenges.ts'

type About = NonNullable<Awaited<ReturnType<typeof subjectOf>>>
type Between = { forceId: string; name: string }
type Ended = Between & { side: 'owner' | 'co_owner' }

/** Who is asked to be co-owner, and how the other side answered or ended it. Why is said on the page alone. */
export const coOwnerReactions = (post: Post) => {
  const toTheForce = async (event: TypedEvent<Between>, words: string) => {
    const about = await subjectOf({ ...event, data: null })
    if (!about) return
    await tell(post, {
      ...about.said('challenge.coOwner', `${event.data.name} ${words} "${about.title}"`, '/co-owners'),
      to: [await ownersOf(about)],
    })
  }
  const ended = async (event: TypedEvent<Ended>) => {
    if (event.data.side === 'co_owner') return toTheForce(event, 'is no longer co-owner of')
    const about = await subjectOf({ ...event, data: null })
    if (!about) return
    await tell(post, {
      ...about.said(
        'challenge.coOwner',
        `${about.force} no longer has or asks your force as co-owner of "${about.title}"`,
      ),
      path: '/desk',
      to: [await adminsOf(event.data.forceId)],
    })
  }
  return on(challengeFacts, {
    async coOwnerAsked({ data: { forceId }, ...event }) {
      const about = await subjectOf({ ...event, data: null })
      if (!about) return
      const until = inLondon(lapsesAt(event.at))
      await tell(post, {
        ...about.said(
          'challenge.coOwner',
          `${about.force} asks your force to be co-owner of "${about.title}". Accept or decline by ${until}`,
          '/co-ownership',
        ),
        to: [await adminsOf(forceId)],
      })
    },
    coOwnerDeclined: (event) => toTheForce(event, 'declined to be co-owner of'),
    coOwnerAgreed: (event) => toTheForce(event, 'agreed to be co-owner of'),
    coOwnerJoined: (event) => toTheForce(event, 'became co-owner of'),
    coOwnerGone: ended,
    coOwnerLeft: ended,
  })
}

const adminsOf = async (forceId: string) => ({
  people: await peopleActingFor(forceId, 'admin'),
  because: 'you are an admin of the force that was asked to be co-owner',
})

const ownersOf = async ({ forceId }: About) => ({
  people: await peopleActingFor(forceId, 'admin', 'editor'),
  because: 'your force owns this challenge',
})
