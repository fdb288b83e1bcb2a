import type { ChallengeFields } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { demand } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { answersForIt } from '../access.ts'
import { partOf } from '../seats.ts'

/** Some steps of an evaluation are the moderator's alone. */
export const demandModerator = (act: Act, challenge: ChallengeFields): void =>
  demand(
    partOf(challenge, act.viewer.personId) === 'moderator',
    'NOT_MODERATOR',
    'The moderator of the panel does this.',
  )

/** Feedback is written by the moderator, or by whoever answers for the decision. */
export const demandWriter = (act: Act, challenge: ChallengeFields): void =>
  demand(
    partOf(challenge, act.viewer.personId) === 'moderator' || passes(answersForIt, act, challenge),
    'NOT_MODERATOR',
    'The moderator of the panel or an admin of the force does this.',
  )
