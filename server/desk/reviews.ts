import type { ChallengeFields } from '../challenges/queries.ts'
import { stepsNow } from '../challenges/transitions.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

/** Reviews of ethics, data and AI to sign; and those to ask for, before it opens or because what is open was changed. */
export const reviewsToDo = (act: Act, { underWay }: Sources): DeskItem[] =>
  underWay.flatMap((challenge) => {
    const { _id, state, reviewStanding, awaitedReview, publicationAskedById, publicationAskedAt } = challenge
    if (awaitedReview?.reviewerId === act.viewer.personId)
      return item({
        key: `review:${_id}`,
        words: 'Review ethics, data and AI',
        ...named(challenge),
        since: awaitedReview.askedAt,
      })
    // A draft is its author's until they ask for its publication.
    const isDue = state !== 'draft' || publicationAskedById !== null
    return reviewStanding === 'needed' && isDue && stepsNow(act, challenge).includes('askReview')
      ? item({
          key: `ask-review:${_id}`,
          words: 'Ask for a review of ethics, data and AI',
          ...named(challenge),
          since: publicationAskedAt,
        })
      : []
  })

/** Reviews that the viewer asked somebody else for. */
export const reviewsThatWait = ({ viewer }: Act, { underWay }: Sources): DeskItem[] =>
  underWay.flatMap((challenge) =>
    challenge.awaitedReview?.askedById === viewer.personId
      ? item({
          key: `asked-review:${challenge._id}`,
          words: 'To review ethics, data and AI',
          ...named(challenge),
          since: challenge.awaitedReview.askedAt,
          who: 'A reviewer of your force',
        })
      : [],
  )

const named = ({ reference, title }: ChallengeFields) => ({
  ...of({ reference, title: title || 'A challenge without a name yet' }),
  path: `/challenges/${reference}/review`,
})
