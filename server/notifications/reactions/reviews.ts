import { reviewOutcomeLabels } from '../../../schema/reviews.ts'
import { challengeFacts } from '../../challenges/model.ts'
import { peopleActingFor } from '../../people/queries.ts'
import { on } from '../../platform/reactor.ts'
import { type Post, tell } from '../tell.ts'
import { subjectOf } from './challenges.ts'

/** Who reviews a challenge's ethics, data and AI, and who goes on once that is done: people of its force alone. */
export const reviewReactions = (post: Post) =>
  on(challengeFacts, {
    async reviewAsked(event) {
      const about = await subjectOf(event)
      if (!about) return
      const { reviewerId } = event.data
      const admins = await peopleActingFor(about.forceId, 'admin')
      await tell(post, {
        ...about.said('challenge.reviewAsked', `Review the ethics, data and AI of "${about.title}"`, '/review'),
        to: [{ people: [reviewerId], because: 'you were asked to review it' }],
      })
      await tell(post, {
        ...about.said('challenge.reviewAsked', `A review of ethics, data and AI waits on "${about.title}"`, '/review'),
        eventId: `${event._id}:admins`,
        to: [{ people: admins.filter((id) => id !== reviewerId), because: 'you answer for your force' }],
      })
    },
    async reviewSigned(event) {
      const about = await subjectOf(event)
      if (!about) return
      const found = reviewOutcomeLabels[event.data.outcome]
      await tell(post, {
        ...about.said('challenge.reviewSigned', `Reviewed for ethics, data and AI: ${found}`, '/review'),
        to: [
          { people: [about.authorId], because: 'you wrote it' },
          { people: await peopleActingFor(about.forceId, 'admin'), because: 'you answer for your force' },
        ],
      })
    },
    async reviewNeeded(event) {
      const about = await subjectOf(event)
      if (!about) return
      await tell(post, {
        ...about.said(
          'challenge.reviewNeeded',
          `It was changed and wants a new review of ethics, data and AI`,
          '/review',
        ),
        to: [
          {
            people: await peopleActingFor(about.forceId, 'admin', 'editor'),
            because: 'your force owns this challenge',
          },
        ],
        // Whoever changed it is the one who asks.
        except: null,
      })
    },
  })
