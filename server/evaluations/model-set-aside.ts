import type { SetAsideReason } from '../../schema/evaluations.ts'
import { collection } from '../platform/database.ts'
import type { ScoreFields } from './model.ts'

/** A score as its evaluator gave it, taken out of the count: it stays theirs to read, word by word, and is never changed. */
export type SetAsideScoreFields = ScoreFields & { setAsideAt: Date; because: SetAsideReason }

export const SetAsideScore = collection<SetAsideScoreFields>(
  'SetAsideScore',
  'scores_set_aside',
  {
    challengeId: String,
    forceId: String,
    proposalId: String,
    criterionId: String,
    personId: String,
    score: { type: Number, default: null },
    reason: { type: String, default: '' },
    privateNote: { type: String, default: '' },
    sharedAt: { type: Date, default: null },
    savedAt: Date,
    setAsideAt: Date,
    because: String,
  },
  [[{ personId: 1, challengeId: 1, _id: 1 }], [{ challengeId: 1, _id: 1 }]],
)
