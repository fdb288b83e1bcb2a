import { ChallengeType } from '../challenges/api.ts'
import { askReview, signReview } from '../challenges/commands.ts'
import { type ChallengeFields, wordingOf, writersOf } from '../challenges/queries.ts'
import { stepsNow } from '../challenges/transitions.ts'
import { PersonType } from '../people/api.ts'
import { peopleActingFor } from '../people/queries.ts'
import type { Act } from '../platform/act.ts'
import { builder } from '../platform/graphql.ts'
import { ReviewOutcomeType, ReviewStandingType, ReviewType } from './api.ts'
import { reviewsOf } from './queries.ts'

builder.objectFields(ChallengeType, (t) => ({
  reviews: t.loadableList({
    type: ReviewType,
    description:
      'Its reviews of ethics, data and AI as far as the viewer may read them, the last one first: at most 50. None where nothing in it wants one now.',
    load: async (challenges: ChallengeFields[], act) => {
      const wanted = challenges.filter(({ reviewStanding }) => reviewStanding !== 'not_needed').map(({ _id }) => _id)
      const rows = await reviewsOf(act, wanted)
      return challenges.map(({ _id }) => rows[wanted.indexOf(_id)] ?? [])
    },
    resolve: (challenge) => challenge,
  }),
  reviewStanding: t.field({
    type: ReviewStandingType,
    description: 'How far the review of what it says now is.',
    resolve: ({ reviewStanding }) => reviewStanding,
  }),
  reviewWording: t.int({
    description: 'Counts with every change of what is reviewed: a signature names the one that was read.',
    resolve: (challenge) => wordingOf(challenge),
  }),
  reviewChoices: t.field({
    type: [PersonType],
    complexity: 20,
    description: 'Who of the force had no hand in it and may be asked, at most 500. Nobody for whoever may not ask.',
    resolve: (challenge, _args, act) => choicesFor(act, challenge),
  }),
}))

async function choicesFor(act: Act, challenge: ChallengeFields): Promise<string[]> {
  if (!stepsNow(act, challenge).includes('askReview')) return []
  const people = await peopleActingFor(challenge.forceId, 'admin', 'editor', 'evaluator', 'viewer')
  return people.filter((id) => id !== act.viewer.personId && !writersOf(challenge).includes(id))
}

builder.mutationField('askReview', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Asks somebody of the force, who had no hand in it, to review its ethics, data and AI.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      reviewer: t.arg.string({ required: true, description: 'The id of the person.' }),
    },
    resolve: (_root, { id, reviewer }, act) => askReview(act, { id: id.id, reviewerId: reviewer }),
  }),
)

builder.mutationField('signReview', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Signs the review that was asked of the viewer. Changed since it was read, it answers CHANGED_SINCE.',
    args: {
      id: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      wording: t.arg.int({ required: true, description: 'The wording that was read.' }),
      outcome: t.arg({ type: ReviewOutcomeType, required: true, description: 'What was found.' }),
      reason: t.arg.string({ required: true, description: 'Why, for the force.' }),
      conditions: t.arg.string({ description: 'Under which conditions it may go on, for everybody.' }),
      post: t.arg.string({ required: true, description: 'The post of who reviews, for everybody.' }),
    },
    resolve: (_root, { id, conditions, ...found }, act) =>
      signReview(act, { id: id.id, conditions: conditions ?? undefined, ...found }),
  }),
)
