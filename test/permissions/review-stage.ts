import { askReview } from '../../server/challenges/commands.ts'
import { reviewedChallenge, sensitiveDraft } from '../support/reviews.ts'
import type { World } from '../support/world.ts'

/**
 * A draft whose review waits for the evaluator, and a challenge that opened with one. They are of a year ago, so that the
 * latest changes of the board stay those of the other subjects.
 */
export async function reviewStage(world: World) {
  world.clock.advance({ days: -380 })
  const { editor, evaluator } = world.northmere
  const reviewed = await reviewedChallenge(world)
  const toReview = await sensitiveDraft(world)
  await askReview(await editor.act(), { id: toReview._id, reviewerId: evaluator.personId })
  world.clock.advance({ days: 380 })
  return { reviewed, toReview }
}
