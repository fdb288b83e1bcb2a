import { changesToDeclare, conflictKinds, evaluationStages } from '../../schema/evaluations.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { CellScoreType, FeedbackDraftType, MissingType, ProgressType, RankedType } from './api-parts.ts'
import { ConflictRulingType } from './api-rulings.ts'
import { feedbackDraftsOf, missingToDecide } from './feedback.ts'
import { progressOf } from './progress.ts'
import { type Candidate, type EvaluationShown, evaluationOfChallenge } from './queries.ts'
import { waitingForViewer } from './rulings-shown.ts'
import { withoutEvaluatorShown } from './without-evaluator.ts'

export const ConflictKindType = builder.enumType('ConflictKind', {
  description: 'What keeps somebody from judging a proposal fairly.',
  values: conflictKinds,
})
export const StageType = builder.enumType('EvaluationStage', {
  description: 'Where an evaluation is; each stage shows more than the one before.',
  values: evaluationStages,
})

const ChangeToDeclareType = builder.enumType('ChangeToDeclare', {
  description:
    'What changed since somebody declared: a partner came in, they joined an organisation of the proposal, or a partnership with one was agreed in which they have a part.',
  values: changesToDeclare,
})

const CandidateType = builder.objectRef<Candidate>('Candidate')
CandidateType.implement({
  description: 'An opened proposal as the panel knows it: by letter and names. What it says is read after declaring.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The id of the proposal.',
      resolve: ({ proposal }) => ({ type: 'Proposal', id: proposal._id }),
    }),
    reference: t.string({ description: 'Its reference.', resolve: ({ proposal }) => proposal.reference }),
    letter: t.string({ description: 'A, B, C in a drawn order.', resolve: ({ proposal }) => proposal.letter ?? '' }),
    state: t.string({
      description: 'submitted, shortlisted, accepted or declined.',
      resolve: ({ proposal }) => proposal.state,
    }),
    isEligible: t.exposeBoolean('isEligible', {
      nullable: true,
      description: 'Whether it is judged; null where the viewer may not read of it.',
    }),
    place: t.exposeInt('place', { description: 'When the viewer scores it: another order for each person.' }),
    supplier: t.field({
      type: OrganisationType,
      description: 'Who proposes.',
      resolve: ({ proposal }) => proposal.supplierId,
    }),
    partners: t.field({
      type: [OrganisationType],
      description: 'Who proposes with it.',
      resolve: ({ proposal }) => proposal.partnerIds,
    }),
    declared: t.field({
      type: ConflictKindType,
      nullable: true,
      description: 'What the viewer declared; nothing yet if null.',
      resolve: ({ declared }) => declared?.kind ?? null,
    }),
    changedBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Where the viewer has to declare again: the organisation because of which.',
      resolve: ({ changed }) => changed?.organisationId ?? null,
    }),
    changedHow: t.field({
      type: ChangeToDeclareType,
      nullable: true,
      description: 'What changed about it.',
      resolve: ({ changed }) => changed?.because ?? null,
    }),
    changedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it changed.',
      resolve: ({ changed }) => changed?.at ?? null,
    }),
    declaredWords: t.string({
      description: 'What the viewer said about it.',
      resolve: ({ declared }) => declared?.words ?? '',
    }),
    ruling: t.field({
      type: ConflictRulingType,
      nullable: true,
      description: 'What was ruled on a possible conflict of the viewer; null while it waits.',
      resolve: ({ declared }) => declared?.ruling ?? null,
    }),
    isFree: t.exposeBoolean('isFree', {
      description: 'Whether the viewer declared, and nothing of it keeps them from reading and judging it.',
    }),
    saidPossible: t.exposeBoolean('saidPossible', {
      description: 'Whether the viewer declared a possible conflict before: to declare none then needs a sentence.',
    }),
  }),
})

export const CriterionType =
  builder.objectRef<EvaluationShown['challenge']['content']['choosing']['criteria'][number]>('Criterion')
CriterionType.implement({
  description: 'What proposals are judged by.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its id within the challenge.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    about: t.exposeString('about', { description: 'What is looked for.' }),
    weight: t.exposeInt('weight', { description: 'How much it counts, of 100.' }),
    minimum: t.exposeInt('minimum', { description: 'The least agreed score; 0 for none.' }),
    isWorkedOut: t.boolean({
      description: 'Whether nobody scores it: it is worked out from the price.',
      resolve: ({ price }) => price !== undefined,
    }),
  }),
})

export const EvaluationType = builder.objectRef<EvaluationShown>('Evaluation')
EvaluationType.implement({
  description: 'The evaluation of a challenge, as somebody of its panel or who answers for the decision may see it.',
  fields: (t) => ({
    stage: t.expose('stage', { type: StageType, description: 'Where it is.' }),
    part: t.exposeString('part', { nullable: true, description: 'The part of the viewer: evaluator or moderator.' }),
    decides: t.exposeBoolean('decides', { description: 'Whether the viewer answers for the decision.' }),
    isLocked: t.boolean({
      description: 'Whether the viewer has locked their scores.',
      resolve: ({ seats }, _args, act) =>
        seats.some(({ personId, lockedAt }) => personId === act.viewer.personId && lockedAt !== null),
    }),
    criteria: t.field({
      type: [CriterionType],
      description: 'What is judged, as published.',
      resolve: ({ challenge }) => challenge.content.choosing.criteria,
    }),
    candidates: t.field({
      type: [CandidateType],
      description: 'The opened proposals, by letter.',
      resolve: ({ candidates }) => candidates,
    }),
    ownScores: t.field({
      type: [CellScoreType],
      description: 'What the viewer scored, private notes included.',
      resolve: ({ ownScores }) => ownScores,
    }),
    sharedScores: t.field({
      type: [CellScoreType],
      description: 'What each evaluator scored: nothing before the round is closed, and no private note ever.',
      resolve: ({ sharedScores }) => sharedScores.map((score) => ({ ...score, privateNote: '' })),
    }),
    agreed: t.field({
      type: [CellScoreType],
      description: 'The agreed scores so far: of the panel nobody reads them before declaring, nor with a conflict.',
      resolve: ({ agreed }) =>
        agreed.map(({ rationale, ...cell }) => ({ ...cell, reason: rationale, privateNote: '', personId: null })),
    }),
    progress: t.field({
      type: [ProgressType],
      complexity: 5,
      description: 'How far everybody on the panel is, without a value.',
      resolve: (shown, _args, act) => progressOf(act, shown),
    }),
    toRule: t.int({
      description: 'How many possible conflicts of others wait for a ruling by the viewer.',
      resolve: ({ challenge, seats }, _args, act) => waitingForViewer(act, challenge, seats),
    }),
    withoutEvaluator: t.globalIDList({
      description: 'The proposals that nobody on the panel may score. For the moderator, while they score.',
      resolve: (shown) => withoutEvaluatorShown(shown).map((id) => ({ type: 'Proposal', id })),
    }),
    hidesPrices: t.exposeBoolean('hidesPrices', {
      description:
        'Whether sums of prices, and so the ranking, are kept from the viewer: they may not read every proposal, and the lowest price would be told.',
    }),
    ranking: t.field({
      type: [RankedType],
      description: 'The frozen ranking of what the viewer may read about; empty before.',
      resolve: ({ ranking }) => ranking,
    }),
    feedback: t.field({
      type: [FeedbackDraftType],
      complexity: 5,
      description:
        'The feedback as it is written, for those who write it and, of what is written, for those who may sign it, once the ranking is frozen.',
      resolve: (shown, _args, act) => feedbackDraftsOf(act, shown),
    }),
    missing: t.field({
      type: [MissingType],
      complexity: 10,
      description: 'All that keeps the decision from being released.',
      resolve: (shown, _args, act) => missingToDecide(act, shown),
    }),
  }),
})

builder.objectField(ChallengeType, 'evaluation', (t) =>
  t.field({
    type: EvaluationType,
    nullable: true,
    complexity: 20,
    description:
      'Its evaluation, to the panel and to who answers for the decision. Null to everybody else, and before the opening.',
    resolve: (challenge, _args, act) => evaluationOfChallenge(act, challenge),
  }),
)
