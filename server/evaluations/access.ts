import { allOf, anyOf, nothing, type Rule } from '../platform/rule.ts'
import type { AgreedScoreFields, EvaluationFields, FeedbackFields, ScoreFields, SeatFields } from './model.ts'
import type { AdvantagesFields } from './model-advantages.ts'
import type { StandstillCaseFields } from './model-cases.ts'
import type { SetAsideScoreFields } from './model-set-aside.ts'

/** What these rules read of a challenge: whose it is, and who is on its panel. */
type Judged = { _id: string; forceId: string; panelIds: string[]; askedIds?: string[] }

const ofTheForce: Rule<{ _id: string; forceId: string }> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') },
})

/** Accepted a part of the panel, and acting for the force: to everybody else of the same force an evaluation does not exist. */
export const isOfThePanel: Rule<Judged> = allOf<Judged>(
  ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') } }),
  ({ viewer }) => (viewer.personId ? { panelIds: viewer.personId } : nothing()),
)
/** Was asked for a part and has not answered: nothing of it is theirs but the answer. */
export const isAsked: Rule<Judged> = allOf<Judged>(
  ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator') } }),
  ({ viewer }) => (viewer.personId ? { askedIds: viewer.personId } : nothing()),
)
/** Answers for the decision: sees what it rests on, and no evaluator's own scores. */
export const answersForIt: Rule<Judged> = ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin') } })

/**
 * Answers to the law for the force once all is over, and then reads what the panel declared and scored by name. Whoever has
 * a conflict there never does: their seat says so.
 */
export const readsByName: Rule<Judged & { state: string }> = ({ viewer }) => ({
  $and: [{ forceId: { $in: viewer.organisationsAs('admin') } }, { state: { $in: ['decided', 'withdrawn'] } }],
})

/** That proposals were opened, by whom, and what came, is for everybody. */
export const isOpened: Rule<EvaluationFields> = ({ now }) => ({ openedAt: { $lte: now } })
/** Of the force; whether of the panel is asked of its challenge before. So for all that follows but one's own. */
export const canSeeEvaluation: Rule<EvaluationFields> = ofTheForce
export const canSeeSeats: Rule<SeatFields> = ofTheForce
export const canSeeAgreed: Rule<AgreedScoreFields> = ofTheForce
export const canSeeFeedbackDraft: Rule<FeedbackFields> = ofTheForce
export const canSeeAdvantages: Rule<AdvantagesFields> = ofTheForce

export const isOwnSeat: Rule<SeatFields> = ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : nothing())
export const isOwnScore: Rule<ScoreFields> = ({ viewer }) =>
  viewer.personId ? { personId: viewer.personId } : nothing()
/** What does not count any more its evaluator reads, for ever: they may have left the panel. */
export const isOwnSetAside: Rule<SetAsideScoreFields> = ({ viewer }) =>
  viewer.personId ? { personId: viewer.personId } : nothing()
/** Whether an admin may yet, and of which proposals, is asked of the challenge before. */
export const isSetAsideOfTheForce: Rule<SetAsideScoreFields> = ({ viewer }) => ({
  forceId: { $in: viewer.organisationsAs('admin') },
})
/** Nobody sees another's score before the round is closed, not even that there is one. */
export const isSharedScore: Rule<ScoreFields> = allOf<ScoreFields>(ofTheForce, ({ now }) => ({
  sharedAt: { $lte: now },
}))

/** What was scored and never shared. Whether an admin may yet, and of which proposals, is asked of the challenge before. */
export const isDraftOfTheForce: Rule<ScoreFields> = ({ viewer }) => ({
  $and: [{ forceId: { $in: viewer.organisationsAs('admin') } }, { sharedAt: null }],
})

/** Read by the supplier it is for and its confirmed partners, from its release on. */
export const isReleasedToUs: Rule<FeedbackFields> = allOf<FeedbackFields>(
  ({ now }) => ({ releasedAt: { $lte: now } }),
  anyOf<FeedbackFields>(
    ({ viewer }) => ({ supplierId: { $in: viewer.organisationsAs('admin', 'editor', 'evaluator', 'viewer') } }),
    ({ viewer }) => ({ partnerIds: { $in: viewer.organisationsAs('admin', 'editor') } }),
  ),
)

/** That so many were accepted is public. */
export const isAccepted: Rule<FeedbackFields> = ({ now }) => ({
  $and: [{ outcome: 'accepted' }, { releasedAt: { $lte: now } }],
})
/** Whom a decision names is public: an award by law, anybody else once they agreed. Those who are declined are never named. */
export const isNamed: Rule<FeedbackFields> = allOf<FeedbackFields>(isAccepted, () => ({
  named: { $in: ['by_law', 'by_consent'] },
}))
/** Acts for the supplier that was accepted: it alone says whether it is named. */
export const maySayItsName: Rule<FeedbackFields> = allOf<FeedbackFields>(isAccepted, ({ viewer }) => ({
  supplierId: { $in: viewer.organisationsAs('admin', 'editor') },
}))

/** Was told of a decision about its own proposal. */
const wasTold: Rule<FeedbackFields> = ({ viewer, now }) => ({
  $and: [{ releasedAt: { $lte: now } }, { supplierId: { $in: viewer.organisationsAs('admin', 'editor') } }],
})
/** May ask about the decision, and challenge it. */
export const mayAskAboutIt = wasTold
/** May say whether the feedback was of use. */
export const mayJudgeFeedback = wasTold
/** A case stays between the supplier that raised it and those who decide for the force and have no conflict. */
export const answersForCase: Rule<StandstillCaseFields> = allOf<StandstillCaseFields>(
  ({ viewer }) => ({ forceId: { $in: viewer.organisationsAs('admin') } }),
  ({ viewer }) => (viewer.personId ? { conflictedIds: { $ne: viewer.personId } } : nothing()),
)
export const canSeeCase: Rule<StandstillCaseFields> = anyOf<StandstillCaseFields>(answersForCase, ({ viewer }) => ({
  supplierId: { $in: viewer.organisationsAs('admin', 'editor') },
}))
