import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { CurationType, filterOf, SameAnswerType, SupplierFilterInput } from './api.ts'
import {
  adoptWith,
  answerCuration,
  askOwner,
  closeCuration,
  dismissSuggestion,
  proposeLead,
  remindAtClose,
  startCuration,
} from './commands.ts'
import { inviteSuppliers } from './invite.ts'

builder.mutationField('startCuration', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For Charter managers: asks the owners of two or more challenges whether it is the same problem.',
    args: {
      challengeIds: t.arg.globalIDList({ required: true, for: ChallengeType, description: 'Which challenges.' }),
      title: t.arg.string({ required: true, description: 'The problem in a few words.' }),
      reason: t.arg.string({ required: true, description: 'Why it may be the same.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challengeIds, ...words }, act) =>
      startCuration(act, { challengeIds: challengeIds.map(({ id }) => id), ...words }),
  }),
)

builder.mutationField('askOwner', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For another force: asks the owner of a challenge, in a room of these two forces.',
    args: {
      challenge: t.arg.globalID({ required: true, for: ChallengeType, description: 'About which challenge.' }),
      question: t.arg.string({ required: true, description: 'What it would like to know.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { challenge, question, looked }, act) =>
      askOwner(act, { challengeId: challenge.id, question, looked }),
  }),
)

builder.mutationField('adoptWith', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description:
      'For another force: opens a room with the owner of an outcome to adopt it too, or leads to the one there.',
    args: {
      challenge: t.arg.globalID({ required: true, for: ChallengeType, description: 'Which outcome.' }),
      why: t.arg.string({ required: true, description: 'Why it would adopt it.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { challenge, why, looked }, act) =>
      adoptWith(act, { challengeId: challenge.id, why, looked: looked ?? false }),
  }),
)

builder.mutationField('answerCuration', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For the owner of a challenge: whether it is the same problem.',
    args: {
      id: t.arg.globalID({ required: true, for: CurationType, description: 'Which curation.' }),
      challengeId: t.arg.globalID({ required: true, for: ChallengeType, description: 'The owner’s challenge.' }),
      answer: t.arg({ type: SameAnswerType, required: true, description: 'The same, partly, or not.' }),
      note: t.arg.string({ description: 'In words, for the forces in it.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, challengeId, note, ...answered }, act) =>
      answerCuration(act, { id: id.id, challengeId: challengeId.id, note: note ?? '', ...answered }),
  }),
)

builder.mutationField('proposeLead', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For Charter managers: proposes the challenge that goes on for all.',
    args: {
      id: t.arg.globalID({ required: true, for: CurationType, description: 'Which curation.' }),
      challengeId: t.arg.globalID({ required: true, for: ChallengeType, description: 'Which challenge.' }),
    },
    resolve: (_root, { id, challengeId }, act) => proposeLead(act, { id: id.id, challengeId: challengeId.id }),
  }),
)

const ExtraInput = builder.inputType('InvitationExtraInput', {
  description: 'A supplier that is picked by hand.',
  fields: (t) => ({
    organisationId: t.globalID({ required: true, for: OrganisationType, description: 'Which supplier.' }),
    reason: t.string({ required: true, description: 'Why: it stays on record.' }),
  }),
})

builder.mutationField('inviteSuppliers', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For Charter managers: the same text and public link to everybody who fits, at one second.',
    args: {
      id: t.arg.globalID({ required: true, for: CurationType, description: 'Which curation.' }),
      filter: t.arg({ type: SupplierFilterInput, description: 'Who fits; all suppliers if left out.' }),
      text: t.arg.string({ required: true, description: 'What all are sent. Public facts only.' }),
      extras: t.arg({ type: [ExtraInput], description: 'Picked by hand.' }),
      expected: t.arg.int({ required: true, description: 'The number that was shown.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, filter, text, extras, expected, looked }, act) =>
      inviteSuppliers(act, {
        ...{ id: id.id, text, expected, looked, filter: filterOf(filter) },
        extras: (extras ?? []).map(({ organisationId, reason }) => ({ organisationId: organisationId.id, reason })),
      }),
  }),
)

builder.mutationField('remindAtClose', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For Charter managers: whether they are told when the lead challenge closes.',
    args: {
      id: t.arg.globalID({ required: true, for: CurationType, description: 'Which curation.' }),
      remind: t.arg.boolean({ required: true, description: 'Yes or no.' }),
    },
    resolve: (_root, { id, remind }, act) => remindAtClose(act, { id: id.id, remind }),
  }),
)

builder.mutationField('closeCuration', (t) =>
  t.field({
    type: CurationType,
    errors: {},
    description: 'For Charter managers and the force that asked: records what came of it, and closes it.',
    args: {
      id: t.arg.globalID({ required: true, for: CurationType, description: 'Which curation.' }),
      cameOfIt: t.arg.string({ required: true, description: 'What came of it.' }),
    },
    resolve: (_root, { id, cameOfIt }, act) => closeCuration(act, { id: id.id, cameOfIt }),
  }),
)

const DismissedType = builder.objectRef<{ challengeIds: string[] }>('DismissedSuggestion')
DismissedType.implement({
  description: 'A set that is not suggested again.',
  fields: (t) => ({
    challenges: t.field({
      type: [ChallengeType],
      description: 'The challenges in it.',
      resolve: ({ challengeIds }) => challengeIds,
    }),
  }),
})

builder.mutationField('dismissSuggestion', (t) =>
  t.field({
    type: DismissedType,
    errors: {},
    description: 'For Charter managers: says why a suggested set is not the same problem.',
    args: {
      challengeIds: t.arg.globalIDList({ required: true, for: ChallengeType, description: 'The set.' }),
      reason: t.arg.string({ required: true, description: 'Why not.' }),
    },
    resolve: (_root, { challengeIds, reason }, act) =>
      dismissSuggestion(act, { challengeIds: challengeIds.map(({ id }) => id), reason }),
  }),
)
