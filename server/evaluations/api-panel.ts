import { setAsideReasons } from '../../schema/evaluations.ts'
import { ChallengeType } from '../challenges/api.ts'
import { PartReasonType } from '../challenges/api-panel.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { acceptPart, declinePart, replaceOnPanel, stepDown } from './commands.ts'
import { ownSetAsideOf, type SetAsideShown } from './set-aside.ts'

const SetAsideReasonType = builder.enumType('SetAsideReason', {
  description: 'Why a score that was given does not count.',
  values: setAsideReasons,
})

const SetAsideScoreType = builder.objectRef<SetAsideShown>('SetAsideScore')
SetAsideScoreType.implement({
  description: 'A score as its evaluator gave it, which counts no more. Nobody else reads it here.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    letter: t.exposeString('letter', { description: 'The letter of the proposal.' }),
    criterionId: t.exposeString('criterionId', { description: 'The criterion.' }),
    criterion: t.exposeString('criterion', { description: 'The name of the criterion.' }),
    score: t.exposeInt('score', { nullable: true, description: '0 to 5; null for none.' }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    setAsideAt: t.expose('setAsideAt', { type: 'DateTime', description: 'Since when it does not count.' }),
    because: t.expose('because', { type: SetAsideReasonType, description: 'Why it does not.' }),
  }),
})

builder.objectField(ChallengeType, 'ownSetAside', (t) =>
  t.field({
    type: [SetAsideScoreType],
    complexity: 10,
    description: 'What the viewer scored here and what does not count, as they gave it.',
    resolve: (challenge, _args, act) => ownSetAsideOf(act, challenge),
  }),
)

builder.mutationField('acceptPart', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Accepts the part on the panel that the viewer was asked for.',
    args: { challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }) },
    resolve: (_root, { challenge }, act) => acceptPart(act, { challengeId: challenge.id }),
  }),
)

builder.mutationField('declinePart', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Declines the part on the panel that the viewer was asked for.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      reason: t.arg({ type: PartReasonType, required: true, description: 'Why.' }),
      words: t.arg.string({ description: 'The same in words; needed for other.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challenge, reason, words, looked }, act) =>
      declinePart(act, { challengeId: challenge.id, reason, words: words ?? '', looked }),
  }),
)

builder.mutationField('stepDown', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Gives back the part on the panel that the viewer accepted. What they scored is set aside.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      reason: t.arg({ type: PartReasonType, required: true, description: 'Why.' }),
      words: t.arg.string({ description: 'The same in words; needed for other.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challenge, reason, words, looked }, act) =>
      stepDown(act, { challengeId: challenge.id, reason, words: words ?? '', looked }),
  }),
)

builder.mutationField('replaceOnPanel', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Asks somebody else in a place on the panel. Whoever still has it is taken off.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      place: t.arg.string({ required: true, description: 'The id of the place.' }),
      person: t.arg.string({ required: true, description: 'The id of who is asked.' }),
      reason: t.arg.string({ required: true, description: 'Why, on the record.' }),
    },
    resolve: (_root, { challenge, place, person, reason }, act) =>
      replaceOnPanel(act, { challengeId: challenge.id, placeId: place, personId: person, reason }),
  }),
)
