import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from '../proposals/api.ts'
import { acceptedSuppliersOf, type FeedbackFields, feedbackToUs } from './feedback.ts'

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

const FeedbackType = builder.objectRef<FeedbackFields>('Feedback')
FeedbackType.implement({
  description: 'What a supplier is told about its proposal after the decision.',
  fields: (t) => ({
    outcome: t.string({ description: 'accepted or declined.', resolve: ({ outcome }) => outcome ?? '' }),
    releasedAt: t.expose('releasedAt', { type: 'DateTime', nullable: true, description: 'When it was released.' }),
    criteria: t.field({ type: [ToldType], description: 'Criterion by criterion.', resolve: ({ told }) => told }),
    awarded: t.field({
      type: [AwardedType],
      description: 'What was accepted, where the mode may award; nothing elsewhere, and nothing of any other proposal.',
      resolve: ({ awarded }) => awarded,
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

builder.objectField(ChallengeType, 'accepted', (t) =>
  t.loadableList({
    type: OrganisationType,
    description: 'Whom the decision names: the suppliers whose proposals were accepted.',
    load: (ids: string[], act) => acceptedSuppliersOf(act, ids),
    resolve: (challenge) => challenge._id,
  }),
)
