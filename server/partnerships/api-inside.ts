import { OrganisationType } from '../organisations/api.ts'
import { PersonType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { PartnershipType } from './api.ts'
import {
  confirmedBefore,
  type DecisionFields,
  decisionsOfPartnerships,
  managersToInvite,
  type PartnershipFields,
  type SourceMessage,
  seesInside,
} from './queries.ts'

type Terms = PartnershipFields['terms']
type MilestoneRow = Terms['milestones'][number] & Partial<PartnershipFields['milestones'][number]>

const MilestoneType = builder.objectRef<MilestoneRow>('PartnershipMilestone')
MilestoneType.implement({
  description: 'Something to be done by a day. One side gives the evidence, the other accepts it.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Its id within the partnership.' }),
    title: t.exposeString('title', { description: 'What will be done.' }),
    dueOn: t.expose('dueOn', { type: 'DateTime', nullable: true, description: 'By when.' }),
    owner: t.field({ type: OrganisationType, description: 'Who does it.', resolve: ({ ownerId }) => ownerId }),
    state: t.string({ description: 'planned, waiting for an answer, returned or met.', resolve: stateOf }),
    evidence: t.string({
      nullable: true,
      description: 'What shows that it is met.',
      resolve: ({ evidence }) => evidence ?? null,
    }),
    givenBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Who gave the evidence.',
      resolve: ({ givenById }) => givenById ?? null,
    }),
    givenAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the evidence was given.',
      resolve: ({ givenAt }) => givenAt ?? null,
    }),
    acceptedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the other side accepted it.',
      resolve: ({ acceptedAt }) => acceptedAt ?? null,
    }),
    returnedReason: t.string({
      description: 'Why the evidence was returned, or nothing.',
      resolve: ({ returnedReason }) => returnedReason ?? '',
    }),
  }),
})

function stateOf({ givenAt, acceptedAt, returnedReason }: MilestoneRow): string {
  if (acceptedAt) return 'met'
  if (returnedReason) return 'returned'
  return givenAt ? 'waiting' : 'planned'
}

const ProgressType = builder.objectRef<PartnershipFields['progress'][number]>('PartnershipProgress')
ProgressType.implement({
  description: 'What somebody says was done.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When they said so.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'For whom.',
      resolve: ({ organisationId }) => organisationId,
    }),
    text: t.exposeString('text', { description: 'What was done.' }),
    milestoneKey: t.exposeString('milestoneId', { nullable: true, description: 'The milestone it belongs to.' }),
  }),
})

const SourceMessageType = builder.objectRef<SourceMessage>('SourceMessage')
SourceMessageType.implement({
  description: 'A message as it stood when a decision was made of it.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number in the room.' }),
    author: t.field({
      type: PersonType,
      nullable: true,
      description: 'Who wrote it.',
      resolve: ({ authorId }) => authorId,
    }),
    organisation: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'For whom.',
      resolve: ({ organisationId }) => organisationId,
    }),
    text: t.exposeString('text', { nullable: true, description: 'What it said.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent.' }),
  }),
})

type Agreement = DecisionFields['agreed'][number]
const AgreementType = builder.objectRef<Agreement>('DecisionAgreement')
AgreementType.implement({
  description: 'That a party agreed.',
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Which.',
      resolve: ({ organisationId }) => organisationId,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
})

export const DecisionType = builder.objectRef<DecisionFields>('PartnershipDecision')
DecisionType.implement({
  description: 'What the parties decided: the question, the answer, who agreed and what it rests on.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id.' }),
    number: t.exposeInt('number', { description: 'Its number in the log.' }),
    question: t.exposeString('question', { description: 'What was to be decided.' }),
    options: t.exposeString('options', { description: 'What else was thought of.' }),
    decision: t.exposeString('decision', { description: 'What was decided.' }),
    proposedBy: t.field({
      type: OrganisationType,
      description: 'Who wrote it down.',
      resolve: ({ proposedByOrganisationId }) => proposedByOrganisationId,
    }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When.' }),
    agreed: t.field({ type: [AgreementType], description: 'Who has agreed.', resolve: ({ agreed }) => agreed }),
    agreedAt: t.expose('agreedAt', { type: 'DateTime', nullable: true, description: 'When the last party agreed.' }),
    source: t.field({
      type: [SourceMessageType],
      description: 'The messages it rests on, as they stood.',
      resolve: ({ source }) => source,
    }),
  }),
})

type Summary = NonNullable<PartnershipFields['summary']>
const SummaryType = builder.objectRef<Summary>('PartnershipSummary')
SummaryType.implement({
  description: 'Words for the public that wait until every party has approved them.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    revision: t.exposeInt('revision', { description: 'An approval names this number.' }),
    approvedBy: t.field({
      type: [OrganisationType],
      description: 'Who has approved.',
      resolve: ({ approvedBy }) => approvedBy,
    }),
  }),
})

export const PartnershipInsideType = builder.objectRef<PartnershipFields>('PartnershipInside')
PartnershipInsideType.implement({
  description: 'What goes on in a partnership: for its parties and whom they invited.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'The number of the terms: an edit and a confirmation name it.' }),
    removals: t.int({
      description: 'How often words were removed from the terms: an edit names it too.',
      resolve: ({ removals = 0 }) => removals,
    }),
    terms: t.field({
      type: 'JSON',
      description:
        'What the parties agree on: objectives, milestones, commitments, intellectualProperty, startsOn, endsOn, leads.',
      resolve: ({ terms }) => terms,
    }),
    confirmedBefore: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The terms that the own party confirmed last, where they have changed since.',
      resolve: (partnership, _args, act) => confirmedBefore(act, partnership),
    }),
    milestones: t.field({ type: [MilestoneType], description: 'By when they are due.', resolve: milestonesOf }),
    progress: t.field({
      type: [ProgressType],
      description: 'What was done, newest first.',
      resolve: ({ progress }) => [...progress].reverse(),
    }),
    decisions: t.loadableList({
      type: DecisionType,
      description: 'The log of decisions, newest first.',
      load: (partnerships: PartnershipFields[], act) => decisionsOfPartnerships(act, partnerships),
      resolve: (partnership) => partnership,
    }),
    summary: t.field({
      type: SummaryType,
      nullable: true,
      description: 'The last words written for the public.',
      resolve: ({ summary }) => summary,
    }),
    managers: t.field({
      type: [OrganisationType],
      description: 'Charter bodies that were invited in.',
      resolve: ({ managerIds }) => managerIds,
    }),
    managersToInvite: t.field({
      type: [OrganisationType],
      description: 'Charter bodies that could be.',
      resolve: (partnership, _args, act) => managersToInvite(act, partnership),
    }),
    closeOutsWritten: t.field({
      type: [OrganisationType],
      description: 'Who has written its close-out, released or not.',
      resolve: ({ closeOuts }) => closeOuts.map(({ organisationId }) => organisationId),
    }),
    movedAt: t.expose('movedAt', { type: 'DateTime', description: 'The last time that something moved in it.' }),
  }),
})

builder.objectField(PartnershipType, 'inside', (t) =>
  t.field({
    type: PartnershipInsideType,
    nullable: true,
    description: 'What goes on in it; null for whoever does not take part.',
    resolve: (partnership, _args, act) => (seesInside(act, partnership) ? partnership : null),
  }),
)

const milestonesOf = ({ terms, milestones }: PartnershipFields): MilestoneRow[] =>
  terms.milestones
    .map((milestone) => ({ ...milestones.find(({ milestoneId }) => milestoneId === milestone.id), ...milestone }))
    .sort((one, other) => timeOf(one.dueOn) - timeOf(other.dueOn))

const timeOf = (day: Date | null) => (day ? new Date(day).getTime() : Number.POSITIVE_INFINITY)
