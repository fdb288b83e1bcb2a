import { ineligibleReasons } from '../../schema/eligibility.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { passes } from '../platform/rule.ts'
import { ProposalType } from '../proposals/api.ts'
import { mayJudgeFeedback, maySayItsName } from './access.ts'
import { chooseNaming, judgeFeedback } from './commands.ts'
import { type Accepted, acceptedOf, type FeedbackFields, feedbackToUs } from './feedback.ts'

const ToldType = builder.objectRef<FeedbackFields['told'][number]>('ToldCriterion')
ToldType.implement({
  description: 'What a supplier is told of one criterion.',
  fields: (t) => ({
    criterionId: t.exposeString('criterionId', { description: 'Its id within the challenge.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    weight: t.exposeInt('weight', { description: 'How much it counted, of 100.' }),
    minimum: t.exposeInt('minimum', { description: 'The least that was asked; 0 for none.' }),
    score: t.exposeFloat('score', { nullable: true, description: 'The agreed score.' }),
    notScored: t.exposeString('notScored', { description: 'Why there is none.' }),
    reason: t.exposeString('reason', { description: 'Why it is what it is.' }),
    strength: t.exposeString('strength', { description: 'What was strong.' }),
    change: t.exposeString('change', { description: 'What to change next time.' }),
  }),
})

type Awarded = FeedbackFields['awarded'][number]
const AwardedScoreType = builder.objectRef<Awarded['scores'][number]>('AwardedScore')
AwardedScoreType.implement({
  description: 'The score of the accepted proposal in one criterion.',
  fields: (t) => ({
    criterionId: t.exposeString('criterionId', { description: 'The criterion.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    score: t.exposeFloat('score', { nullable: true, description: 'The agreed score.' }),
    advantages: t.string({
      description: 'What it did better there; empty where that was not written by criterion.',
      resolve: ({ advantages }) => advantages ?? '',
    }),
  }),
})
const AwardedType = builder.objectRef<Awarded>('Awarded')
AwardedType.implement({
  description: 'In a mode that may award: what those who are declined are told of what was accepted.',
  fields: (t) => ({
    supplier: t.field({
      type: OrganisationType,
      description: 'Whose proposal was accepted.',
      resolve: ({ supplierId }) => supplierId,
    }),
    total: t.exposeFloat('total', { description: 'Of 100.' }),
    scores: t.field({ type: [AwardedScoreType], description: 'Its scores.', resolve: ({ scores }) => scores }),
    advantages: t.exposeString('advantages', { description: 'What it did better.' }),
  }),
})

const ToldIneligibleType = builder.objectRef<NonNullable<FeedbackFields['ineligible']>>('ToldIneligible')
ToldIneligibleType.implement({
  description: 'Why a proposal was not judged, as it stood at the decision.',
  fields: (t) => ({
    reason: t.string({ description: 'The reason.', resolve: ({ code }) => ineligibleReasons[code] }),
    essentials: t.exposeStringList('essentials', { description: 'The essential requirements that were not met.' }),
    words: t.exposeString('words', { description: 'The reason in words.' }),
    response: t.exposeString('response', { nullable: true, description: 'What the supplier answered.' }),
    outcomeReason: t.exposeString('outcomeReason', { nullable: true, description: 'Why that changed nothing.' }),
  }),
})

const FeedbackType = builder.objectRef<FeedbackFields>('Feedback')
FeedbackType.implement({
  description: 'What a supplier is told about its proposal after the decision.',
  fields: (t) => ({
    outcome: t.string({ description: 'accepted or declined.', resolve: ({ outcome }) => outcome ?? '' }),
    releasedAt: t.expose('releasedAt', { type: 'DateTime', nullable: true, description: 'When it was released.' }),
    named: t.exposeString('named', {
      nullable: true,
      description: 'Why the public outcome names it: by_law or by_consent. Null where it does not.',
    }),
    mayChooseNaming: t.boolean({
      description: 'Whether the viewer may say that it is named, or not.',
      resolve: (feedback, _args, act) => feedback.named !== 'by_law' && passes(maySayItsName, act, feedback),
    }),
    criteria: t.field({ type: [ToldType], description: 'Criterion by criterion.', resolve: ({ told }) => told }),
    ineligible: t.field({
      type: ToldIneligibleType,
      nullable: true,
      description: 'Why it was not judged, in place of scores; null where it was judged.',
      resolve: ({ ineligible }) => ineligible ?? null,
    }),
    awarded: t.field({
      type: [AwardedType],
      description: 'What was accepted, where the mode may award; nothing elsewhere, and nothing of any other proposal.',
      resolve: ({ awarded }) => awarded,
    }),
    useful: t.boolean({
      nullable: true,
      description:
        'Whether the supplier said that it was of use: for that supplier alone. Null before, and for others.',
      resolve: (feedback, _args, act) => (passes(mayJudgeFeedback, act, feedback) ? (feedback.useful ?? null) : null),
    }),
    mayJudge: t.boolean({
      description: 'Whether the viewer may say that it was of use, or not.',
      resolve: (feedback, _args, act) => passes(mayJudgeFeedback, act, feedback),
    }),
  }),
})

builder.objectField(ProposalType, 'feedback', (t) =>
  t.loadable({
    type: FeedbackType,
    nullable: true,
    description: 'The feedback to it, for its supplier and confirmed partners, after the decision.',
    load: (ids: string[], act) => feedbackToUs(act, ids),
    resolve: (proposal) => proposal._id,
  }),
)

const AcceptedType = builder.objectRef<Accepted>('Accepted')
AcceptedType.implement({
  description: 'Whose proposals a decision accepted.',
  fields: (t) => ({
    suppliers: t.field({
      type: [OrganisationType],
      description: 'Those that are named: an award by law, anybody else because they agreed.',
      resolve: ({ supplierIds }) => supplierIds,
    }),
    unnamed: t.exposeInt('unnamed', { description: 'How many more were accepted that have not agreed to be named.' }),
  }),
})

builder.objectField(ChallengeType, 'accepted', (t) =>
  t.loadable({
    type: AcceptedType,
    description: 'Whose proposals the decision accepted, as far as they are named.',
    load: (ids: string[], act) => acceptedOf(act, ids),
    resolve: (challenge) => challenge._id,
  }),
)

builder.mutationField('chooseNaming', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Says whether the public outcome names an accepted supplier. For that supplier.',
    args: {
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal that was accepted.' }),
      isNamed: t.arg.boolean({ required: true, description: 'Whether it is named.' }),
    },
    resolve: (_root, { proposal, isNamed }, act) => chooseNaming(act, { proposalId: proposal.id, isNamed }),
  }),
)

builder.mutationField('judgeFeedback', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Says whether the feedback to a proposal was of use. For its supplier; counted without a name.',
    args: {
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal it is about.' }),
      isUseful: t.arg.boolean({ required: true, description: 'Whether it was of use.' }),
    },
    resolve: (_root, { proposal, isUseful }, act) => judgeFeedback(act, { proposalId: proposal.id, isUseful }),
  }),
)
