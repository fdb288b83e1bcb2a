import { findingOutcomes, findingStates, ineligibleReasonCodes } from '../../schema/eligibility.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { ProposalType } from '../proposals/api.ts'
import { EvaluationType } from './api.ts'
import { closeFinding, confirmIneligible, dropFinding, proposeIneligible, respondToFinding } from './commands.ts'
import { type FindingShown, findingsOf, findingsToUs } from './findings.ts'

export const ReasonType = builder.enumType('IneligibleReason', {
  description: 'Why a proposal is not judged.',
  values: ineligibleReasonCodes,
})
const StateType = builder.enumType('FindingState', { description: 'Where a finding is.', values: findingStates })
const OutcomeType = builder.enumType('FindingOutcome', {
  description: 'What becomes of a proposal that was found ineligible.',
  values: findingOutcomes,
})

const FindingType = builder.objectRef<FindingShown>('EligibilityFinding')
FindingType.implement({
  description: 'That a proposal is not judged, and why: between its own side and those who judge, before the decision.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id.' }),
    proposalId: t.globalID({
      description: 'The proposal.',
      resolve: ({ proposalId }) => ({ type: 'Proposal', id: proposalId }),
    }),
    state: t.expose('state', { type: StateType, description: 'Where it is.' }),
    code: t.expose('code', { type: ReasonType, description: 'The reason.' }),
    essentials: t.exposeStringList('essentials', { description: 'The essential requirements that are not met.' }),
    words: t.exposeString('words', { description: 'The reason in words.' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When somebody proposed it.' }),
    proposedBy: t.exposeString('proposedBy', { nullable: true, description: 'Who did: told to the force alone.' }),
    confirmedAt: t.expose('confirmedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a second person confirmed it: from then on the proposal is not judged.',
    }),
    confirmedBy: t.exposeString('confirmedBy', { nullable: true, description: 'Who did: told to the force alone.' }),
    dropReason: t.exposeString('dropReason', { nullable: true, description: 'Why it was not confirmed.' }),
    respondBy: t.expose('respondBy', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when its supplier may answer.',
    }),
    response: t.exposeString('response', { nullable: true, description: 'What the supplier answered.' }),
    respondedAt: t.expose('respondedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    outcomeReason: t.exposeString('outcomeReason', {
      nullable: true,
      description: 'Why it was reinstated or upheld.',
    }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    mayConfirm: t.exposeBoolean('mayConfirm', {
      description: 'Whether the viewer may confirm it, as the second person.',
    }),
    mayDrop: t.exposeBoolean('mayDrop', { description: 'Whether the viewer may say that it is not confirmed.' }),
    mayClose: t.exposeBoolean('mayClose', { description: 'Whether the viewer may reinstate the proposal.' }),
    mayRespond: t.exposeBoolean('mayRespond', { description: 'Whether the viewer may answer for the supplier.' }),
  }),
})

builder.objectField(EvaluationType, 'findings', (t) =>
  t.field({
    type: [FindingType],
    complexity: 10,
    description: 'What was found about the eligibility of proposals that the viewer may read, first to last.',
    resolve: (shown, _args, act) => findingsOf(act, shown),
  }),
)
builder.objectField(ProposalType, 'findings', (t) =>
  t.loadableList({
    type: FindingType,
    description: 'What was found about its eligibility, for its own side, once two people stand by it; last first.',
    load: (ids: string[], act) => findingsToUs(act, ids),
    resolve: (proposal) => proposal._id,
  }),
)

builder.mutationField('proposeIneligible', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Says that a proposal is not to be judged. Nothing follows before a second person confirms.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      code: t.arg({ type: ReasonType, required: true, description: 'The reason.' }),
      essentials: t.arg.stringList({ description: 'The essential requirements that are not met, as published.' }),
      words: t.arg.string({ required: true, description: 'The reason in words: its supplier reads them.' }),
    },
    resolve: async (_root, { challenge, proposal, code, essentials, words }, act) => {
      await proposeIneligible(act, {
        ...{ challengeId: challenge.id, proposalId: proposal.id, code, words },
        essentials: essentials ?? [],
      })
      return challenge.id
    },
  }),
)
builder.mutationField('confirmIneligible', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Confirms a finding as the second person. The proposal is not judged, and its supplier is told.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      finding: t.arg.string({ required: true, description: 'The key of the finding.' }),
    },
    resolve: async (_root, { challenge, finding }, act) => {
      await confirmIneligible(act, { challengeId: challenge.id, findingId: finding })
      return challenge.id
    },
  }),
)
builder.mutationField('dropFinding', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Says that a finding is not confirmed. Nothing happens to the proposal.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      finding: t.arg.string({ required: true, description: 'The key of the finding.' }),
      reason: t.arg.string({ required: true, description: 'Why, on the record.' }),
    },
    resolve: async (_root, { challenge, finding, reason }, act) => {
      await dropFinding(act, { challengeId: challenge.id, findingId: finding, reason })
      return challenge.id
    },
  }),
)
builder.mutationField('respondToFinding', (t) =>
  t.field({
    type: ProposalType,
    errors: {},
    description: 'Answers, once and in time, that one’s proposal was found ineligible.',
    args: {
      proposal: t.arg.globalID({ for: ProposalType, required: true, description: 'The proposal.' }),
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'Its challenge.' }),
      finding: t.arg.string({ required: true, description: 'The key of the finding.' }),
      words: t.arg.string({ required: true, description: 'The answer.' }),
      looked: t.arg.boolean({ description: 'That somebody looked: it holds nothing of a case or a person.' }),
    },
    resolve: async (_root, { proposal, challenge, finding, words, looked }, act) => {
      const about = { challengeId: challenge.id, proposalId: proposal.id, findingId: finding }
      await respondToFinding(act, { ...about, words, looked: looked ?? false })
      return proposal.id
    },
  }),
)
builder.mutationField('closeFinding', (t) =>
  t.field({
    type: ChallengeType,
    errors: {},
    description: 'Reinstates the proposal or upholds the finding, by somebody else than who proposed it.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'The challenge.' }),
      finding: t.arg.string({ required: true, description: 'The key of the finding.' }),
      outcome: t.arg({ type: OutcomeType, required: true, description: 'What becomes of the proposal.' }),
      reason: t.arg.string({ required: true, description: 'Why: its supplier reads it.' }),
    },
    resolve: async (_root, { challenge, finding, outcome, reason }, act) => {
      await closeFinding(act, { challengeId: challenge.id, findingId: finding, outcome, reason })
      return challenge.id
    },
  }),
)
