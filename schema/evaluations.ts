import { z } from 'zod'
import { challengeOutcomes, scoreWords } from './challenges.ts'
import { looked } from './looked.ts'
import { decisionReasons } from './outcome-reasons.ts'
import { id } from './people.ts'

/** What keeps somebody from judging a proposal fairly, as they say it themselves before they read a word of it. */
export const conflictKinds = ['none', 'possible', 'actual'] as const
export type ConflictKind = (typeof conflictKinds)[number]
export const conflictLabels: Record<ConflictKind, string> = {
  none: 'None',
  possible: 'Possible',
  actual: 'Actual',
}

/** What somebody else rules on a possible conflict: its declarer judges the proposal after all, or never. */
export const conflictOutcomes = ['may_judge', 'may_not'] as const
export type ConflictOutcome = (typeof conflictOutcomes)[number]
export const conflictOutcomeLabels: Record<ConflictOutcome, string> = {
  may_judge: 'They may judge it',
  may_not: 'They may not judge it',
}

/** Where an evaluation is. Each stage shows more than the one before: others' scores, the order, the decision. */
export const evaluationStages = ['opening', 'scoring', 'moderation', 'ranked', 'decided'] as const
export type EvaluationStage = (typeof evaluationStages)[number]

export const highestScore = 5
export const wordOfScore = (score: number): string => scoreWords[score]?.word ?? ''

/** Further apart than this, an agreed score needs a reason of its own: somebody gave way, and the supplier may ask why. */
const widestWithoutReason = 1

/** Why an agreed score needs a reason of its own, as the moderator is asked for it. */
export const agreedReasonWords = {
  notScored: 'Say why it was not scored.',
  nobodyScored: 'Nobody scored this. Say why this is the score.',
  apart: 'They were more than one apart. Say why this is the score.',
  outside: 'Nobody scored it so high or so low. Say why this is the score.',
} as const

/** Whether an agreed score needs a reason of its own, and why. Null where the reasons of the evaluators stand for it. */
export function agreedReasonNeeded(
  given: readonly number[],
  agreed: number | null,
): keyof typeof agreedReasonWords | null {
  const [lowest, highest] = [Math.min(...given), Math.max(...given)]
  if (agreed === null) return 'notScored'
  if (given.length === 0) return 'nobodyScored'
  if (highest - lowest > widestWithoutReason) return 'apart'
  return agreed < lowest || agreed > highest ? 'outside' : null
}

export const evaluationLimits = { reason: 2_000, note: 2_000, conflict: 1_000, feedback: 2_000, cells: 600 } as const

const prose = (most: number) => z.string().trim().max(most, `Use ${most} characters or fewer`)
const said = (most: number, ask: string) => prose(most).min(3, ask)
const score = z.number().int().min(0).max(highestScore)
const version = z.number().int().min(0)
const criterionId = z.string().min(1).max(40)

export const confirmOpeningInput = z.object({
  challengeId: id,
  declared: z.boolean().refine((declared) => declared, 'Tick the declaration to open the proposals'),
})

export const declareConflictsInput = z.object({
  challengeId: id,
  declarations: z
    .array(
      z
        .object({ proposalId: id, kind: z.enum(conflictKinds), words: prose(evaluationLimits.conflict).default('') })
        .refine(({ kind, words }) => kind === 'none' || words.length >= 3, {
          path: ['words'],
          message: 'Say what it is, in a sentence',
        }),
    )
    .min(1, 'Declare for at least one proposal')
    .max(100),
  looked,
})

/** Rules on one declaration as it was read: one that was made anew since is read anew. The words stand in the record. */
export const ruleOnConflictInput = z.object({
  challengeId: id,
  proposalId: id,
  personId: id,
  declaredAt: z.date(),
  outcome: z.enum(conflictOutcomes),
  words: said(evaluationLimits.conflict, 'Say why, so that it can be explained later'),
})

/** Saved while it is typed, so anything may be empty; locking asks for all of it. */
export const saveScoreInput = z.object({
  challengeId: id,
  proposalId: id,
  criterionId,
  version,
  score: score.nullable().default(null),
  reason: prose(evaluationLimits.reason).default(''),
  privateNote: prose(evaluationLimits.note).default(''),
  looked,
})

export const roundInput = z.object({ challengeId: id })
export const roundWithReasonInput = z.object({
  challengeId: id,
  reason: said(evaluationLimits.reason, 'Say why, so that it can be explained later'),
})

/** One agreed score; null with a reason where a criterion could not be scored. */
export const agreeScoreInput = z.object({
  challengeId: id,
  proposalId: id,
  criterionId,
  version,
  score: score.nullable(),
  rationale: prose(evaluationLimits.reason).default(''),
  looked,
})

export const acceptUnanimousInput = z.object({
  challengeId: id,
  cells: z
    .array(z.object({ proposalId: id, criterionId }))
    .min(1, 'Choose at least one cell')
    .max(evaluationLimits.cells),
})

export const criterionFeedback = z.object({
  criterionId,
  reason: prose(evaluationLimits.feedback).default(''),
  strength: prose(evaluationLimits.feedback).default(''),
  change: prose(evaluationLimits.feedback).default(''),
})
export type CriterionFeedback = z.output<typeof criterionFeedback>

export const saveFeedbackInput = z.object({
  challengeId: id,
  proposalId: id,
  version,
  criteria: z.array(criterionFeedback).max(12),
  looked,
})

/** What one accepted proposal did better than those that are declined: in one text, and where it helps by criterion. */
const acceptedAdvantages = z.object({
  proposalId: id,
  advantages: prose(evaluationLimits.feedback).default(''),
  criteria: z
    .array(z.object({ criterionId, advantages: prose(evaluationLimits.feedback).default('') }))
    .max(12)
    .default([]),
})
export type AcceptedAdvantages = z.output<typeof acceptedAdvantages>

/** Which proposals are proposed to be accepted, none being an answer, and what each did better. */
export const writeAdvantagesInput = z.object({
  challengeId: id,
  version,
  accepted: z
    .array(acceptedAdvantages)
    .max(20)
    .refine((all) => new Set(all.map(({ proposalId }) => proposalId)).size === all.length, 'Name each proposal once'),
  looked,
})

/** Where all are accepted nobody is told of another, and where none is there is nothing to tell. */
export const tellsAdvantages = (accepted: number, judged: number): boolean => accepted > 0 && accepted < judged

/** Signs what was read: the version says which. */
export const signFeedbackInput = z
  .object({
    challengeId: id,
    proposals: z
      .array(z.object({ proposalId: id, version }))
      .max(100)
      .default([]),
    /** The version of what the accepted proposals did better, where that is signed too. */
    advantages: version.nullable().default(null),
  })
  .refine(({ proposals, advantages }) => proposals.length > 0 || advantages !== null, {
    path: ['proposals'],
    message: 'Choose at least one feedback to sign',
  })

export const releaseDecisionInput = z
  .object({
    challengeId: id,
    outcome: z.enum(challengeOutcomes),
    code: z.string().min(1, 'Choose a reason'),
    reason: said(4_000, 'Give the reason, for everybody'),
    lessons: said(4_000, 'Say what was learnt, also when it went well'),
    acceptedIds: z.array(id).max(20).default([]),
  })
  .refine(({ outcome, code }) => decisionReasons[outcome].some((reason) => reason.code === code), {
    path: ['code'],
    message: 'Choose a reason that goes with the outcome',
  })
  .refine(({ outcome, acceptedIds }) => (outcome === 'partnership') === acceptedIds.length > 0, {
    path: ['acceptedIds'],
    message: 'Choose the proposal to work with for a partnership, and none otherwise',
  })

export const publishFindingsInput = z.object({
  challengeId: id,
  findings: said(4_000, 'Write what you found, for everybody'),
  lessons: prose(4_000).default(''),
})

export const chooseNamingInput = z.object({ proposalId: id, isNamed: z.boolean() })
export const judgeFeedbackInput = z.object({ proposalId: id, isUseful: z.boolean() })

/** Why a score that was given does not count. */
export const setAsideReasons = ['conflict', 'stepped_down', 'taken_off'] as const
export type SetAsideReason = (typeof setAsideReasons)[number]
export const setAsideReasonWords: Record<SetAsideReason, string> = {
  conflict: 'Its evaluator declared a conflict',
  stepped_down: 'Its evaluator stepped down',
  taken_off: 'Its evaluator was taken off the panel',
}

/**
 * What may change about a declaration after it was made: a partner came in, the declarer joined one of its parties, or a
 * partnership of their force with one, in which they have a part, was agreed.
 */
export const changesToDeclare = ['partner', 'membership', 'partnership'] as const
export type ChangeToDeclare = (typeof changesToDeclare)[number]
export const changeToDeclareWords: Record<ChangeToDeclare, string> = {
  partner: 'A partner confirmed that it takes part',
  membership: 'The declarer joined one of its parties',
  partnership: 'A partnership with one of its parties, in which the declarer has a part, was agreed',
}
