import { challengeOutcomes } from '../../schema/challenges.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { ProposalType } from '../proposals/api.ts'
import { ConflictKindType } from './api.ts'
import { CellScoreType } from './api-parts.ts'
import {
  acceptUnanimous,
  agreeScore,
  closeRound,
  declareConflicts,
  freezeRanking,
  lockScores,
  publishFindings,
  recallScores,
  releaseDecision,
  reopenRanking,
  saveFeedback,
  saveScore,
} from './commands.ts'

const OutcomeType = builder.enumType('ChallengeOutcome', {
  description: 'How a challenge ended.',
  values: challengeOutcomes,
})

const DeclarationInput = builder.inputType('ConflictDeclarationInput', {
  description: 'What the viewer declares for one proposal.',
  fields: (t) => ({
    proposal: t.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
    kind: t.field({ type: ConflictKindType, required: true, description: 'None, possible or actual.' }),
    words: t.string({ description: 'What it is, unless none.' }),
  }),
})
const CellInput = builder.inputType('CellInput', {
  description: 'One criterion of one proposal.',
  fields: (t) => ({
    proposal: t.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
    criterion: t.string({ required: true, description: 'The id of the criterion.' }),
  }),
})
const CriterionFeedbackInput = builder.inputType('CriterionFeedbackInput', {
  description: 'What a supplier will be told of one criterion.',
  fields: (t) => ({
    criterionId: t.string({ required: true, description: 'The id of the criterion.' }),
    reason: t.string({ required: true, description: 'Why the score is what it is.' }),
    strength: t.string({ required: true, description: 'What was strong.' }),
    change: t.string({ required: true, description: 'What to change next time.' }),
  }),
})

builder.mutationField('declareConflicts', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Says what keeps the viewer from judging each proposal. An actual conflict shuts it for ever.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      declarations: t.arg({ type: [DeclarationInput], required: true, description: 'One for each proposal.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, declarations, looked }, act) => {
      const given = declarations.map(({ proposal, kind, words }) => ({
        proposalId: proposal.id,
        kind,
        words: words ?? '',
      }))
      await declareConflicts(act, { challengeId: challenge.id, declarations: given, looked })
      return challenge.id
    },
  }),
)

builder.mutationField('saveScore', (t) =>
  t.field({
    type: CellScoreType,
    errors: {},
    description: 'Keeps what the viewer thinks of one criterion of one proposal, as they type it.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      criterion: t.arg.string({ required: true, description: 'The id of the criterion.' }),
      version: t.arg.int({ required: true, description: 'What it is made from; 0 for a first.' }),
      score: t.arg.int({ description: '0 to 5; left out for none yet.' }),
      reason: t.arg.string({ required: true, description: 'Why, for the feedback.' }),
      privateNote: t.arg.string({ required: true, description: 'For the viewer alone.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challenge, proposal, criterion, score, ...given }, act) =>
      saveScore(act, {
        ...{ challengeId: challenge.id, proposalId: proposal.id, criterionId: criterion },
        ...{ ...given, score: score ?? null },
      }),
  }),
)

builder.mutationField('lockScores', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Says that the viewer has scored everything. With the last evaluator the round is closed.',
    args: { challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }) },
    resolve: async (_root, { challenge }, act) => {
      await lockScores(act, { challengeId: challenge.id })
      return challenge.id
    },
  }),
)
builder.mutationField('recallScores', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Takes the lock of the viewer back, while the round goes on.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      reason: t.arg.string({ required: true, description: 'Why, on the record.' }),
    },
    resolve: async (_root, { challenge, reason }, act) => {
      await recallScores(act, { challengeId: challenge.id, reason })
      return challenge.id
    },
  }),
)
builder.mutationField('closeRound', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Ends the scoring without those who have not locked. For the moderator.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      reason: t.arg.string({ required: true, description: 'Why, on the record.' }),
    },
    resolve: async (_root, { challenge, reason }, act) => {
      await closeRound(act, { challengeId: challenge.id, reason })
      return challenge.id
    },
  }),
)

builder.mutationField('agreeScore', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Sets the one score that the panel stands by. For the moderator.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      cell: t.arg({ type: CellInput, required: true, description: 'Which cell.' }),
      version: t.arg.int({ required: true, description: 'What it is made from; 0 for a first.' }),
      score: t.arg.int({ description: '0 to 5; left out where it could not be scored.' }),
      rationale: t.arg.string({
        required: true,
        description: 'Why; may be empty where the evaluators were at most one apart and it lies within what they gave.',
      }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, cell, score, ...given }, act) => {
      const { proposal, criterion } = cell
      const where = { challengeId: challenge.id, proposalId: proposal.id, criterionId: criterion }
      await agreeScore(act, { ...where, ...given, score: score ?? null })
      return challenge.id
    },
  }),
)
builder.mutationField('acceptUnanimous', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Agrees the cells in which all evaluators gave the same score. For the moderator.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      cells: t.arg({ type: [CellInput], required: true, description: 'Which cells.' }),
    },
    resolve: async (_root, { challenge, cells }, act) => {
      const chosen = cells.map(({ proposal, criterion }) => ({ proposalId: proposal.id, criterionId: criterion }))
      await acceptUnanimous(act, { challengeId: challenge.id, cells: chosen })
      return challenge.id
    },
  }),
)
builder.mutationField('freezeRanking', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Keeps the order that the agreed scores make. For the moderator, when every cell is agreed.',
    args: { challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }) },
    resolve: async (_root, { challenge }, act) => {
      await freezeRanking(act, { challengeId: challenge.id })
      return challenge.id
    },
  }),
)
builder.mutationField('reopenRanking', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Takes the ranking back to moderation. For the moderator.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      reason: t.arg.string({ required: true, description: 'Why, on the record.' }),
    },
    resolve: async (_root, { challenge, reason }, act) => {
      await reopenRanking(act, { challengeId: challenge.id, reason })
      return challenge.id
    },
  }),
)

builder.mutationField('saveFeedback', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Writes what one supplier will be told. For the moderator and for who answers for the decision.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      version: t.arg.int({ required: true, description: 'What it is made from; 0 for a first.' }),
      criteria: t.arg({ type: [CriterionFeedbackInput], required: true, description: 'Criterion by criterion.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, proposal, ...input }, act) => {
      await saveFeedback(act, { challengeId: challenge.id, proposalId: proposal.id, ...input })
      return challenge.id
    },
  }),
)

builder.mutationField('releaseDecision', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description:
      'Decides, and tells every supplier and everybody in the same moment. Refused with all that is missing.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      outcome: t.arg({ type: OutcomeType, required: true, description: 'How it ends.' }),
      code: t.arg.string({ required: true, description: 'The coded reason.' }),
      reason: t.arg.string({ required: true, description: 'The reason in words, for everybody.' }),
      lessons: t.arg.string({ required: true, description: 'What was learnt, for everybody.' }),
      accepted: t.arg.globalIDList({ for: ProposalType, description: 'Whom to work with.' }),
    },
    resolve: async (_root, { challenge, accepted, ...decision }, act) => {
      const acceptedIds = (accepted ?? []).map(({ id }) => id)
      await releaseDecision(act, { ...decision, challengeId: challenge.id, acceptedIds })
      return challenge.id
    },
  }),
)
builder.mutationField('publishFindings', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Ends a challenge that scores nothing: what the force found, for everybody.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      findings: t.arg.string({ required: true, description: 'What was found.' }),
      lessons: t.arg.string({ description: 'What was learnt.' }),
    },
    resolve: (_root, { challenge, findings, lessons }, act) =>
      publishFindings(act, { challengeId: challenge.id, findings, lessons: lessons ?? '' }),
  }),
)
