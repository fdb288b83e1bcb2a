import type { ChallengeFields } from '../challenges/queries.ts'
import { demand } from '../platform/refusal.ts'
import type { CurationMember } from './model.ts'

/** A challenge that may be brought together with others waits for its answer. */
export function demandWaits({ reference, state }: ChallengeFields): void {
  const waits = state === 'open' || state === 'evaluating'
  demand(waits, 'NOT_RUNNING', `${reference} waits for no answer any more.`, 'challengeIds')
}

/** A challenge in a curation, while its owner has said nothing. */
export const memberOf = ({ _id, forceId }: ChallengeFields): CurationMember => ({
  ...{ challengeId: _id, forceId, answer: null, note: '', answeredAt: null },
})
