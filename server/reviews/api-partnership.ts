import { PartnershipType } from '../partnerships/api.ts'
import { askPartnershipReview, setReviewTriggers, signPartnershipReview } from '../partnerships/commands.ts'
import { type PartnershipFields, seesInside, termsToReviewFor } from '../partnerships/queries.ts'
import { fixedTriggers } from '../partnerships/review-of.ts'
import { stepsNow } from '../partnerships/transitions.ts'
import { PersonType } from '../people/api.ts'
import { peopleActingFor } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { ReviewOutcomeType, ReviewStandingType, ReviewType, TriggerType } from './api.ts'
import { reviewsForParties, reviewsOf } from './queries.ts'

const TermsToReviewType = builder.objectRef<PartnershipFields>('TermsToReview')
TermsToReviewType.implement({
  description: 'What of the terms of a partnership wants a review of ethics, data and AI.',
  fields: (t) => ({
    triggers: t.field({
      type: [TriggerType],
      description: 'All that is ticked.',
      resolve: ({ sensitive }) => sensitive?.triggers ?? [],
    }),
    fixed: t.field({
      type: [TriggerType],
      description: 'What the challenge wanted: nobody takes that back.',
      resolve: (partnership) => fixedTriggers(partnership),
    }),
    safeguards: t.string({
      description: 'What is done about it.',
      resolve: ({ sensitive }) => sensitive?.safeguards ?? '',
    }),
  }),
})

builder.objectFields(PartnershipType, (t) => ({
  termsToReview: t.field({
    type: TermsToReviewType,
    nullable: true,
    description: 'What of its terms wants a review. Nothing for whoever takes no part in it.',
    resolve: (partnership, _args, act) => termsToReviewFor(act, partnership),
  }),
  reviews: t.loadableList({
    type: ReviewType,
    description:
      'The reviews of ethics, data and AI of its terms, the last one first: for its parties, and from its beginning what held then for everybody. At most 50.',
    load: (partnerships: PartnershipFields[], act) => readReviews(act, partnerships),
    resolve: (partnership) => partnership,
  }),
  reviewStanding: t.field({
    type: ReviewStandingType,
    description: 'How far the review of its terms as they stand is.',
    resolve: ({ reviewStanding }) => reviewStanding,
  }),
  reviewChoices: t.field({
    type: [PersonType],
    complexity: 20,
    description:
      'Who of the force had no hand in its terms and may be asked, at most 500. Nobody for whoever may not ask.',
    resolve: (partnership, _args, act) => choicesFor(act, partnership),
  }),
}))

async function readReviews(act: Act, partnerships: readonly PartnershipFields[]) {
  const wanted = partnerships.filter(({ reviewStanding }) => reviewStanding !== 'not_needed')
  const inside = wanted.filter((partnership) => seesInside(act, partnership)).map(({ _id }) => _id)
  const outside = wanted.filter((partnership) => !seesInside(act, partnership)).map(({ _id }) => _id)
  const rows = [...(await reviewsForParties(act, inside)), ...(await reviewsOf(act, outside))]
  const ids = [...inside, ...outside]
  return partnerships.map(({ _id }) => rows[ids.indexOf(_id)] ?? [])
}

async function choicesFor(act: Act, partnership: PartnershipFields): Promise<string[]> {
  const [forceId] = act.viewer.organisationsAs('admin', 'editor')
  if (!forceId || !stepsNow(act, partnership).includes('askReview')) return []
  const hadAHand = [...(partnership.writerIds ?? []), ...partnership.confirmations.map(({ personId }) => personId)]
  const people = await peopleActingFor(forceId, 'admin', 'editor', 'evaluator', 'viewer')
  return people.filter((id) => id !== act.viewer.personId && !hadAHand.includes(id))
}

builder.mutationField('setReviewTriggers', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Says what of the terms wants a review of ethics, data and AI. It clears every confirmation.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      revision: t.arg.int({ required: true, description: 'The revision of the terms that was read.' }),
      triggers: t.arg({ type: [TriggerType], required: true, description: 'All that is ticked, what was before too.' }),
      safeguards: t.arg.string({ description: 'What is done about it.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, safeguards, ...input }, act) =>
      setReviewTriggers(act, { id: id.id, ...input, safeguards: safeguards ?? undefined }),
  }),
)

builder.mutationField('askPartnershipReview', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Asks somebody of the force, who had no hand in the terms, to review their ethics, data and AI.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      reviewer: t.arg.string({ required: true, description: 'The id of the person.' }),
    },
    resolve: (_root, { id, reviewer }, act) => askPartnershipReview(act, { id: id.id, reviewerId: reviewer }),
  }),
)

builder.mutationField('signPartnershipReview', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Signs the review that was asked of the viewer, of one exact revision of the terms.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      wording: t.arg.int({ required: true, description: 'The revision that was read.' }),
      outcome: t.arg({ type: ReviewOutcomeType, required: true, description: 'What was found.' }),
      reason: t.arg.string({ required: true, description: 'Why, for the force.' }),
      conditions: t.arg.string({ description: 'Under which conditions it may go on, for everybody.' }),
      post: t.arg.string({ required: true, description: 'The post of who reviews, for everybody.' }),
    },
    resolve: (_root, { id, conditions, ...found }, act) =>
      signPartnershipReview(act, { id: id.id, conditions: conditions ?? undefined, ...found }),
  }),
)
