import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { ProposalType } from '../proposals/api.ts'
import { type AdvantagesDraft, advantagesDraftOf } from './advantages.ts'
import { EvaluationType } from './api.ts'
import { writeAdvantages } from './commands.ts'

type Accepted = AdvantagesDraft['accepted'][number]

const CriterionAdvantagesType = builder.objectRef<Accepted['criteria'][number]>('CriterionAdvantages')
CriterionAdvantagesType.implement({
  description: 'What a proposal did better in one criterion.',
  fields: (t) => ({
    criterionId: t.exposeString('criterionId', { description: 'The criterion.' }),
    advantages: t.exposeString('advantages', { description: 'What it did better there.' }),
  }),
})

const AcceptedAdvantagesType = builder.objectRef<Accepted>('AcceptedAdvantages')
AcceptedAdvantagesType.implement({
  description: 'A proposal that is proposed to be accepted, and what it did better.',
  fields: (t) => ({
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    advantages: t.exposeString('advantages', { description: 'What it did better.' }),
    criteria: t.field({
      type: [CriterionAdvantagesType],
      description: 'The same by criterion, where that is written.',
      resolve: ({ criteria }) => criteria,
    }),
  }),
})

const AdvantagesDraftType = builder.objectRef<AdvantagesDraft>('AdvantagesDraft')
AdvantagesDraftType.implement({
  description: 'Which proposals are proposed to be accepted and what each did better, before it is released.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'What an edit is made from.' }),
    isWritten: t.exposeBoolean('isWritten', { description: 'Whether somebody saved it.' }),
    accepted: t.field({
      type: [AcceptedAdvantagesType],
      description: 'One for each that is proposed to be accepted; none where nobody is.',
      resolve: ({ accepted }) => accepted,
    }),
    signedBy: t.exposeString('signedBy', {
      nullable: true,
      description: 'Who signed what stands there: never who wrote it.',
    }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true, description: 'When it was signed.' }),
    maySign: t.exposeBoolean('maySign', { description: 'Whether the viewer may sign it now.' }),
  }),
})

builder.objectField(EvaluationType, 'advantages', (t) =>
  t.field({
    type: AdvantagesDraftType,
    nullable: true,
    description:
      'What the accepted would have done better, once the ranking is frozen, to those who may write or sign it. Null where no award declines anybody, and to who may not read every proposal.',
    resolve: (shown, _args, act) => advantagesDraftOf(act, shown),
  }),
)

const CriterionAdvantagesInput = builder.inputType('CriterionAdvantagesInput', {
  description: 'What a proposal did better in one criterion.',
  fields: (t) => ({
    criterionId: t.string({ required: true, description: 'The id of the criterion.' }),
    advantages: t.string({ required: true, description: 'What it did better there; may be empty.' }),
  }),
})
const AcceptedAdvantagesInput = builder.inputType('AcceptedAdvantagesInput', {
  description: 'A proposal that is proposed to be accepted.',
  fields: (t) => ({
    proposal: t.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
    advantages: t.string({ required: true, description: 'What it did better than those that are declined.' }),
    criteria: t.field({ type: [CriterionAdvantagesInput], description: 'The same by criterion, where that helps.' }),
  }),
})

builder.mutationField('writeAdvantages', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description:
      'Says which proposals are proposed to be accepted and what each did better, where the mode may award. For the moderator and for who answers for the decision.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      version: t.arg.int({ required: true, description: 'What it is made from; 0 for a first.' }),
      accepted: t.arg({
        type: [AcceptedAdvantagesInput],
        required: true,
        description: 'Those that are proposed; none where nobody is.',
      }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, version, accepted, looked }, act) => {
      const proposed = accepted.map(({ proposal, advantages, criteria }) => ({
        ...{ proposalId: proposal.id, advantages, criteria: criteria ?? [] },
      }))
      await writeAdvantages(act, { challengeId: challenge.id, version, accepted: proposed, looked })
      return challenge.id
    },
  }),
)
