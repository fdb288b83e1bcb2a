import { reviewOutcomes, reviewStandings, reviewTriggers } from '../../schema/reviews.ts'
import { PersonType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { mayReadInside, maySign, type ReviewFields } from './queries.ts'

export const TriggerType = builder.enumType('ReviewTrigger', {
  description: 'What about an answer wants a review of ethics, data and AI.',
  values: reviewTriggers,
})
export const ReviewOutcomeType = builder.enumType('ReviewOutcome', {
  description: 'What a reviewer found.',
  values: reviewOutcomes,
})
export const ReviewStandingType = builder.enumType('ReviewStanding', {
  description: 'How far the review of what stands there now is.',
  values: reviewStandings,
})

export const ReviewType = builder.objectRef<ReviewFields>('Review')
ReviewType.implement({
  description: 'A review of ethics, data and AI by somebody of the force who had no hand in what they review.',
  fields: (t) => ({
    id: t.string({ description: 'The id of the review.', resolve: (review) => review._id }),
    number: t.exposeInt('number', { description: '1 for the first.' }),
    state: t.field({
      type: builder.enumType('ReviewState', { description: 'Asked for or signed.', values: ['waiting', 'signed'] }),
      description: 'waiting or signed.',
      resolve: ({ state }) => state,
    }),
    triggers: t.field({ type: [TriggerType], description: 'What it looked at.', resolve: ({ of }) => of.triggers }),
    outcome: t.field({
      type: ReviewOutcomeType,
      nullable: true,
      description: 'What was found, once it is signed.',
      resolve: ({ outcome }) => outcome,
    }),
    conditions: t.exposeString('conditions', { description: 'Under which conditions it may go on.' }),
    post: t.exposeString('post', { description: 'The post of who reviewed. Never the name.' }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true, description: 'When it was signed.' }),
    reason: t.string({
      nullable: true,
      description: 'Why it was found so. Nothing for whoever is not of the force.',
      resolve: (review, _args, act) => (mayReadInside(act, review) ? review.reason : null),
    }),
    reviewer: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who reviews. Nothing for whoever is not of the force.',
      resolve: (review, _args, act) => (mayReadInside(act, review) ? review.reviewerId : null),
    }),
    askedBy: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who asked. Nothing for whoever is not of the force.',
      resolve: (review, _args, act) => (mayReadInside(act, review) ? review.askedById : null),
    }),
    askedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was asked for. Nothing for whoever is not of the force.',
      resolve: (review, _args, act) => (mayReadInside(act, review) ? review.askedAt : null),
    }),
    maySign: t.boolean({
      description: 'Whether the viewer is the one who signs it now.',
      resolve: (review, _args, act) => maySign(act, review),
    }),
  }),
})
