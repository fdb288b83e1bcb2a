import { partnershipSectionNames } from '../../schema/partnerships.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { PartnershipType } from './api.ts'
import { DecisionType } from './api-inside.ts'
import { AdoptionType } from './api-list.ts'
import * as commands from './commands.ts'

const SectionType = builder.enumType('PartnershipSection', {
  description: 'A part of the terms: one page of the task list.',
  values: partnershipSectionNames,
})

builder.mutationField('formPartnership', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Begins a partnership from an accepted proposal, or from an answer to a market engagement.',
    args: { proposal: t.arg.globalID({ required: true, description: 'The proposal it grows from.' }) },
    resolve: (_root, { proposal }, act) => commands.formPartnership(act, { proposalId: proposal.id }),
  }),
)

builder.mutationField('editPartnership', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Changes one section of the terms while they form. It clears every confirmation.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      section: t.arg({ type: SectionType, required: true, description: 'Which section.' }),
      revision: t.arg.int({ required: true, description: 'The revision of the terms that was read.' }),
      removals: t.arg.int({
        description: 'How often words had been removed from the terms that were read; never, if left out.',
      }),
      content: t.arg({ type: 'JSON', required: true, description: 'The whole section.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, content, removals, ...edit }, act) =>
      commands.editPartnership(act, { id: id.id, content, removals: removals ?? 0, ...edit }),
  }),
)

builder.mutationField('confirmPartnership', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Confirms one exact revision for the own organisation. The last party makes it active.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      revision: t.arg.int({ required: true, description: 'The revision that was read.' }),
    },
    resolve: (_root, { id, revision }, act) => commands.confirmPartnership(act, { id: id.id, revision }),
  }),
)

builder.mutationField('invitePartnershipManager', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Lets a Charter body read and talk in it.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      organisation: t.arg.globalID({ for: OrganisationType, required: true, description: 'The Charter body.' }),
    },
    resolve: (_root, { id, organisation }, act) =>
      commands.inviteManager(act, { id: id.id, organisationId: organisation.id }),
  }),
)

builder.mutationField('addPartnershipMilestone', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Adds something to do to an active partnership.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      title: t.arg.string({ required: true, description: 'What will be done.' }),
      dueOn: t.arg({ type: 'DateTime', required: true, description: 'By when.' }),
      owner: t.arg.string({ required: true, description: 'The key of the party that does it.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, owner, ...milestone }, act) =>
      commands.addMilestone(act, { id: id.id, ownerId: owner, ...milestone }),
  }),
)

builder.mutationField('recordPartnershipProgress', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Says what was done, or gives evidence that a milestone is met.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      milestone: t.arg.string({ description: 'The key of the milestone.' }),
      text: t.arg.string({ required: true, description: 'What was done.' }),
      met: t.arg.boolean({ defaultValue: false, required: true, description: 'That the milestone is met.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, milestone, ...progress }, act) =>
      commands.recordProgress(act, { id: id.id, milestoneId: milestone ?? null, ...progress }),
  }),
)

builder.mutationField('answerPartnershipMilestone', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Accepts the evidence of the other side, or returns it.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      milestone: t.arg.string({ required: true, description: 'The key of the milestone.' }),
      accept: t.arg.boolean({ required: true, description: 'True accepts, false returns.' }),
      reason: t.arg.string({ description: 'What is missing, where it is returned.' }),
    },
    resolve: (_root, { id, milestone, accept, reason }, act) =>
      commands.answerMilestone(act, { id: id.id, milestoneId: milestone, accept, reason: reason ?? '' }),
  }),
)

builder.mutationField('recordMeasureReading', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Says how a measure stood on a day. It is public.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      objective: t.arg.string({ required: true, description: 'The key of the objective.' }),
      value: t.arg.float({ required: true, description: 'The value.' }),
      on: t.arg({ type: 'DateTime', required: true, description: 'The day.' }),
      note: t.arg.string({ description: 'What has to be known to read it.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, objective, note, ...reading }, act) =>
      commands.recordReading(act, { id: id.id, objectiveId: objective, note: note ?? '', ...reading }),
  }),
)

builder.mutationField('proposePartnershipDecision', (t) =>
  t.field({
    type: DecisionType,
    errors: {},
    description: 'Writes down a decision. It stands once every party has agreed.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      question: t.arg.string({ required: true, description: 'What was to be decided.' }),
      decision: t.arg.string({ required: true, description: 'What was decided.' }),
      options: t.arg.string({ description: 'What else was thought of.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, options, ...proposed }, act) =>
      commands.proposeDecision(act, { id: id.id, options: options ?? '', ...proposed }),
  }),
)

builder.mutationField('agreePartnershipDecision', (t) =>
  t.field({
    type: DecisionType,
    errors: {},
    description: 'Agrees to a decision for the own organisation.',
    args: { decision: t.arg.string({ required: true, description: 'The key of the decision.' }) },
    resolve: (_root, { decision }, act) => commands.agreeDecision(act, { decisionId: decision }),
  }),
)

builder.mutationField('proposePartnershipSummary', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Writes what the public will read once every party has approved it.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      text: t.arg.string({ required: true, description: 'A sentence or two.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, ...summary }, act) => commands.proposeSummary(act, { id: id.id, ...summary }),
  }),
)

builder.mutationField('approvePartnershipSummary', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Approves these exact words. With the last party they are public.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      revision: t.arg.int({ required: true, description: 'The revision that was read.' }),
    },
    resolve: (_root, { id, revision }, act) => commands.approveSummary(act, { id: id.id, revision }),
  }),
)

const CloseOutInput = builder.inputType('CloseOutInput', {
  description: 'What came of a partnership, told by one side.',
  fields: (t) => ({
    result: t.string({ required: true, description: 'What came of it, against the measures.' }),
    cost: t.string({ required: true, description: 'What it cost.' }),
    didNotWork: t.string({ required: true, description: 'What did not work, in a sentence.' }),
    adoption: t.field({ type: AdoptionType, required: true, description: 'How far it was adopted.' }),
    tellTheNext: t.string({ required: true, description: 'What the next force should know.' }),
  }),
})
builder.mutationField('writeCloseOut', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Writes how it went. Both sides are released together, and that completes it.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      input: t.arg({ type: CloseOutInput, required: true, description: 'The account.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, input, looked }, act) => commands.writeCloseOut(act, { id: id.id, ...input, looked }),
  }),
)

builder.mutationField('endPartnership', (t) =>
  t.field({
    type: PartnershipType,
    errors: {},
    description: 'Ends it before its time; one that forms is called off.',
    args: {
      id: t.arg.globalID({ for: PartnershipType, required: true, description: 'The partnership.' }),
      reason: t.arg.string({ required: true, description: 'Why. Public, where it had begun.' }),
    },
    resolve: (_root, { id, reason }, act) => commands.endPartnership(act, { id: id.id, reason }),
  }),
)
