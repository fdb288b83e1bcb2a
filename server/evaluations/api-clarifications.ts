import { clarificationStates } from '../../schema/clarifications.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from '../proposals/api.ts'
import { EvaluationType } from './api.ts'
import { type ClarificationShown, clarificationsOf, clarificationsToUs } from './clarifications.ts'
import { answerClarification, askProposer } from './commands.ts'

const StateType = builder.enumType('ClarificationState', {
  description: 'Where a question to a proposer is.',
  values: clarificationStates,
})

const ClarificationType = builder.objectRef<ClarificationShown>('Clarification')
ClarificationType.implement({
  description: 'A question to one proposer while its proposal is judged, and the answer: between the two.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id.' }),
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    number: t.exposeInt('number', { description: 'Its number, counted for this proposal.' }),
    criterionId: t.exposeString('criterionId', {
      nullable: true,
      description: 'What it is about; null for all of it.',
    }),
    state: t.expose('state', { type: StateType, description: 'Where it is.' }),
    question: t.exposeString('question', { description: 'What was asked.' }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When.' }),
    askedBy: t.exposeString('askedBy', { nullable: true, description: 'By whom: told to the force alone.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'Until when it may be answered.' }),
    answer: t.exposeString('answer', { nullable: true, description: 'The answer.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it came.' }),
    mayAnswer: t.exposeBoolean('mayAnswer', { description: 'Whether the viewer may answer now.' }),
  }),
})

builder.objectField(EvaluationType, 'clarifications', (t) =>
  t.field({
    type: [ClarificationType],
    complexity: 10,
    description: 'What proposers were asked about what the viewer may read, first to last.',
    resolve: (shown, _args, act) => clarificationsOf(act, shown),
  }),
)
builder.objectField(ProposalType, 'clarifications', (t) =>
  t.loadableList({
    type: ClarificationType,
    description: 'What its own side was asked about it, by number.',
    load: (ids: string[], act) => clarificationsToUs(act, ids),
    resolve: (proposal) => proposal._id,
  }),
)

builder.mutationField('askProposer', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Asks one proposer to make something clear. For the moderator.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'Whose.' }),
      criterion: t.arg.string({ description: 'The id of the criterion that it is about; left out for all of it.' }),
      question: t.arg.string({ required: true, description: 'The question.' }),
      workingDays: t.arg.int({ required: true, description: 'How many working days they have.' }),
    },
    resolve: async (_root, { challenge, proposal, criterion, question, workingDays }, act) => {
      const about = { challengeId: challenge.id, proposalId: proposal.id, criterionId: criterion ?? null }
      await askProposer(act, { ...about, question, workingDays })
      return challenge.id
    },
  }),
)
builder.mutationField('answerClarification', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Answers a question about one’s proposal, once and in time. Nothing of the proposal changes.',
    args: {
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'Its challenge.' }),
      clarification: t.arg.string({ required: true, description: 'The key of the question.' }),
      answer: t.arg.string({ required: true, description: 'The answer.' }),
      looked: t.arg.boolean({ description: 'That somebody looked: it holds nothing of a case or a person.' }),
    },
    resolve: async (_root, { proposal, challenge, clarification, answer, looked }, act) => {
      const about = { challengeId: challenge.id, proposalId: proposal.id, clarificationId: clarification }
      await answerClarification(act, { ...about, answer, looked: looked ?? false })
      return proposal.id
    },
  }),
)
