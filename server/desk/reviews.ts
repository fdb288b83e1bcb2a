import { reviewedOf } from '../../schema/reviews.ts'
import { type ChallengeFields, writersOf } from '../challenges/queries.ts'
import { stepsNow } from '../challenges/transitions.ts'
import type { Act } from '../platform/act.ts'
import { type ReviewFields, standingOf } from '../reviews/queries.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

/** Reviews of ethics, data and AI to sign; and those to ask for, before it opens or because what is open was changed. */
export const reviewsToDo = (act: Act, sources: Sources): DeskItem[] =>
  standings(sources).flatMap(({ challenge, standing, waiting }) => {
    if (standing === 'waiting' && waiting?.reviewerId === act.viewer.personId)
      return item({
        key: `review:${waiting._id}`,
        words: 'Review ethics, data and AI',
        ...named(challenge),
        since: waiting.askedAt,
      })
    // A draft is its author's until they ask for its publication.
    const isDue = challenge.state !== 'draft' || challenge.publicationAskedById !== null
    return standing === 'needed' && isDue && stepsNow(act, challenge).includes('askReview')
      ? item({
          key: `ask-review:${challenge._id}`,
          words: 'Ask for a review of ethics, data and AI',
          ...named(challenge),
          since: challenge.publicationAskedAt,
        })
      : []
  })

/** Reviews that the viewer asked somebody else for. */
export const reviewsThatWait = ({ viewer }: Act, sources: Sources): DeskItem[] =>
  standings(sources).flatMap(({ challenge, standing, waiting }) =>
    standing === 'waiting' && waiting?.askedById === viewer.personId
      ? item({
          key: `asked-review:${waiting._id}`,
          words: 'To review ethics, data and AI',
          ...named(challenge),
          since: waiting.askedAt,
          who: 'A reviewer of your force',
        })
      : [],
  )

const named = ({ reference, title }: ChallengeFields) => ({
  ...of({ reference, title: title || 'A challenge without a name yet' }),
  path: `/challenges/${reference}/review`,
})

const standings = ({ underWay, reviews }: Sources) =>
  underWay.flatMap((challenge) => {
    const rows: ReviewFields[] | undefined = reviews.get(challenge._id)
    if (!rows) return []
    const standing = standingOf(rows, { of: reviewedOf(challenge.content), writerIds: writersOf(challenge) })
    return { challenge, standing, waiting: rows.find(({ state }) => state === 'waiting') }
  })
