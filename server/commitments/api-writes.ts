import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { CommitmentType } from './api-type.ts'
import {
  acceptEvidence,
  agreeCommitment,
  disputeEvidence,
  giveBackCommitment,
  giveEvidence,
  replyToDispute,
  reportCommitment,
  reviewCommitment,
  withdrawCommitment,
} from './commands.ts'

builder.mutationField('agreeCommitment', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Agrees to a proposal: from now on it is public.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      madeFrom: t.arg.int({ required: true, description: 'The version that was read.' }),
    },
    resolve: (_root, { id, madeFrom }, act) => agreeCommitment(act, { id: id.id, madeFrom }),
  }),
)

builder.mutationField('giveBackCommitment', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Gives a proposal back, and says what has to change.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      reason: t.arg.string({ required: true, description: 'In words.' }),
    },
    resolve: (_root, { id, reason }, act) => giveBackCommitment(act, { id: id.id, reason }),
  }),
)

builder.mutationField('withdrawCommitment', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Takes one’s own proposal back.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
    },
    resolve: (_root, { id }, act) => withdrawCommitment(act, { id: id.id }),
  }),
)

builder.mutationField('reportCommitment', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Records what was measured on a day.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      value: t.arg.float({ required: true, description: 'How much.' }),
      on: t.arg({ type: 'DateTime', required: true, description: 'When it was measured.' }),
      note: t.arg.string({ description: 'What has to be known to read it.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, note, ...reading }, act) =>
      reportCommitment(act, { id: id.id, note: note ?? '', ...reading }),
  }),
)

builder.mutationField('giveEvidence', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Says what shows that it is kept.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      text: t.arg.string({ required: true, description: 'In words.' }),
      link: t.arg.string({ description: 'Where it can be read.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, link, ...given }, act) => giveEvidence(act, { id: id.id, link: link ?? null, ...given }),
  }),
)

builder.mutationField('acceptEvidence', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Accepts the evidence of another organisation, until a date.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      madeFrom: t.arg.int({ required: true, description: 'The version that was read.' }),
      validUntil: t.arg({
        type: 'DateTime',
        required: true,
        description: 'Until when it holds: two years at the most.',
      }),
    },
    resolve: (_root, { id, madeFrom, validUntil }, act) => acceptEvidence(act, { id: id.id, madeFrom, validUntil }),
  }),
)

builder.mutationField('disputeEvidence', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Does not accept the evidence of another organisation. Everybody reads why.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      reason: t.arg.string({ required: true, description: 'In words.' }),
    },
    resolve: (_root, { id, reason }, act) => disputeEvidence(act, { id: id.id, reason }),
  }),
)

builder.mutationField('replyToDispute', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Replies to a dispute of one’s own evidence.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      reply: t.arg.string({ required: true, description: 'In words.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...given }, act) => replyToDispute(act, { id: id.id, ...given }),
  }),
)

builder.mutationField('reviewCommitment', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Says what a review found and when the next one is.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      note: t.arg.string({ required: true, description: 'What was found.' }),
      nextReviewAt: t.arg({ type: 'DateTime', required: true, description: 'When it is looked at next.' }),
    },
    resolve: (_root, { id, note, nextReviewAt }, act) => reviewCommitment(act, { id: id.id, note, nextReviewAt }),
  }),
)
