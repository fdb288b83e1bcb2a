import type { ChallengeFields } from '../challenges/queries.ts'
import { stepsNow } from '../challenges/transitions.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

const nameOf = (challenge: ChallengeFields) => ({
  reference: challenge.reference,
  title: challenge.title || 'A challenge without a name yet',
})

/** One's own drafts to finish, and those that a colleague asks one to check and publish. */
export function draftsToFinish(act: Act, { underWay }: Sources): DeskItem[] {
  return underWay.flatMap((challenge) => {
    const { _id, state, reference, authorId, publicationAskedById, publicationAskedAt, createdAt } = challenge
    const steps = state === 'draft' ? stepsNow(act, challenge) : []
    if (publicationAskedById && steps.includes('open'))
      return item({
        key: `publish:${_id}`,
        words: 'Check and publish',
        ...of(nameOf(challenge)),
        path: `/challenges/${reference}/edit/check`,
        since: publicationAskedAt,
      })
    if (!publicationAskedById && steps.includes('askPublication') && authorId === act.viewer.personId)
      return item({
        key: `draft:${_id}`,
        words: 'Finish your draft',
        ...of(nameOf(challenge)),
        path: `/challenges/${reference}/edit`,
        since: createdAt,
      })
    return []
  })
}

/** What one asked a second person to publish. */
export const draftsThatWait = (act: Act, { underWay }: Sources): DeskItem[] =>
  underWay
    .filter(({ state, publicationAskedById }) => state === 'draft' && publicationAskedById === act.viewer.personId)
    .map((challenge) =>
      item({
        key: `asked-to-publish:${challenge._id}`,
        words: 'To check and publish',
        ...of(nameOf(challenge)),
        path: `/challenges/${challenge.reference}/edit/check`,
        since: challenge.publicationAskedAt,
        who: 'Another editor of your force',
      }),
    )
