import type { ChallengeContent } from '../../schema/challenges.ts'
import type { ReviewOutcome } from '../../schema/reviews.ts'
import { askReview, openChallenge, signReview } from '../../server/challenges/commands.ts'
import { type ChallengeFields, wordingOf } from '../../server/challenges/queries.ts'
import { draftedChallenge } from './challenges.ts'
import { fullContent } from './full-content.ts'
import type { World } from './world.ts'

type Rules = ChallengeContent['rules']

/** Ground rules of something that wants a review. */
export const sensitiveRules = (now: Date, rules: Partial<Rules> = {}): Rules => ({
  ...fullContent(now, 21).rules,
  triggers: ['public_data', 'vulnerable_people'],
  safeguards: 'An impact assessment comes first, and a person decides.',
  ...rules,
})

/** A full draft of Northmere Police that wants a review. */
export const sensitiveDraft = (world: World, mode: ChallengeFields['mode'] = 'open_challenge') =>
  draftedChallenge(world, { mode, content: { rules: sensitiveRules(world.clock.now()) } })

/** What a reviewer signs. */
export const found = (challenge: ChallengeFields, outcome: ReviewOutcome = 'conditions') => ({
  id: challenge._id,
  wording: wordingOf(challenge),
  outcome,
  reason: 'The assessment is thorough, and one thing is left to do.',
  conditions: outcome === 'conditions' ? 'Nobody is scored without being told.' : '',
  post: 'Data protection officer',
})

/** Asked for by its editor, and signed by the viewer of the force. */
export async function reviewed(world: World, challenge: ChallengeFields, outcome?: ReviewOutcome): Promise<void> {
  const { editor, viewer } = world.northmere
  await askReview(await editor.act(), { id: challenge._id, reviewerId: viewer.personId })
  await signReview(await viewer.act(), found(challenge, outcome))
}

/** An open challenge that was reviewed first. */
export async function reviewedChallenge(world: World): Promise<ChallengeFields> {
  const draft = await sensitiveDraft(world)
  await reviewed(world, draft)
  return openChallenge(await world.northmere.editor.act(), { id: draft._id })
}
