import { partnershipStates } from '../../schema/partnerships.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import {
  type CloseOut,
  closeOutsFor,
  type PartnershipFields,
  partnershipsById,
  type Reading,
  seesInside,
} from './queries.ts'
import { stepsNow } from './transitions.ts'

export const PartnershipStateType = builder.enumType('PartnershipState', {
  description: 'How far a partnership is: it forms, is active, and is completed or ended.',
  values: partnershipStates,
})

type Party = { organisationId: string; side: 'force' | 'supplier'; confirmed: boolean }
const PartyType = builder.objectRef<Party>('PartnershipParty')
PartyType.implement({
  description: 'An organisation that takes part.',
  fields: (t) => ({
    key: t.exposeString('organisationId', { description: 'Its id as terms name it.' }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Which.',
      resolve: ({ organisationId }) => organisationId,
    }),
    side: t.exposeString('side', { description: 'force or supplier: evidence of one side is accepted by the other.' }),
    confirmed: t.exposeBoolean('confirmed', { description: 'Whether it has confirmed the terms as they stand.' }),
  }),
})

const ReadingType = builder.objectRef<Reading>('MeasureReading')
ReadingType.implement({
  description: 'How a measure stood on a day.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The value, in the unit of the measure.' }),
    on: t.expose('on', { type: 'DateTime', description: 'The day.' }),
    note: t.exposeString('note', { description: 'What has to be known to read it, or nothing.' }),
    by: t.field({
      type: OrganisationType,
      description: 'Who says so.',
      resolve: ({ organisationId }) => organisationId,
    }),
  }),
})

type Objective = PartnershipFields['terms']['objectives'][number] & { readings: Reading[] }
const ObjectiveType = builder.objectRef<Objective>('PartnershipObjective')
ObjectiveType.implement({
  description: 'What a partnership is for, with the measure that shows whether it gets there.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Its id within the partnership.' }),
    text: t.exposeString('text', { description: 'The objective.' }),
    measure: t.string({ description: 'What is measured, or nothing.', resolve: ({ measure }) => measure.name }),
    unit: t.string({ description: 'The unit of the measure.', resolve: ({ measure }) => measure.unit }),
    baseline: t.float({ nullable: true, description: 'Where it began.', resolve: ({ measure }) => measure.baseline }),
    target: t.float({ nullable: true, description: 'Where it should be.', resolve: ({ measure }) => measure.target }),
    source: t.string({ description: 'Where the values come from.', resolve: ({ measure }) => measure.source }),
    readings: t.field({ type: [ReadingType], description: 'By day.', resolve: ({ readings }) => readings }),
  }),
})

const CloseOutType = builder.objectRef<CloseOut>('PartnershipCloseOut')
CloseOutType.implement({
  description: "One party's account of what came of it, failed attempts included.",
  fields: (t) => ({
    organisation: t.field({
      type: OrganisationType,
      description: 'Whose.',
      resolve: ({ organisationId }) => organisationId,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was written.' }),
    result: t.exposeString('result', { description: 'What came of it, against the measures.' }),
    cost: t.exposeString('cost', { description: 'What it cost.' }),
    didNotWork: t.exposeString('didNotWork', { description: 'What did not work.' }),
    adoption: t.exposeString('adoption', { description: 'none, trial, limited, in_service or wider.' }),
    tellTheNext: t.exposeString('tellTheNext', { description: 'What the next force should know.' }),
  }),
})

export const PartnershipType = builder.loadableNodeRef<PartnershipFields, string, string, string>('Partnership', {
  id: { resolve: (partnership) => partnership._id },
  load: async (ids, act) => orNotFound(await partnershipsById(act, ids)),
})

PartnershipType.implement({
  description: 'What a force and suppliers agreed to do together, and how it goes.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id as sockets name it.' }),
    reference: t.exposeString('reference', { description: 'Such as PT-2026-0008.' }),
    state: t.expose('state', { type: PartnershipStateType, description: 'How far it is.' }),
    title: t.exposeString('title', { description: 'The problem it works on, as a question.' }),
    challenge: t.field({
      type: ChallengeType,
      nullable: true,
      description: 'The challenge it grew from.',
      resolve: ({ challengeId }) => challengeId,
    }),
    categories: t.exposeStringList('categories', { description: 'Codes of the categories it belongs to.' }),
    parties: t.field({ type: [PartyType], description: 'Who takes part.', resolve: partiesOf }),
    objectives: t.field({
      type: [ObjectiveType],
      description: 'What it is for, with its measures.',
      resolve: objectivesOf,
    }),
    publicSummary: t.exposeString('publicSummary', { nullable: true, description: 'What every party approved.' }),
    milestonesMet: t.int({
      description: 'How many milestones are met and accepted.',
      resolve: ({ milestones }) => milestones.filter(({ acceptedAt }) => acceptedAt).length,
    }),
    milestonesPlanned: t.int({
      description: 'How many milestones there are.',
      resolve: ({ terms }) => terms.milestones.length,
    }),
    startsOn: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it starts.',
      resolve: ({ terms }) => terms.startsOn,
    }),
    endsOn: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ends.',
      resolve: ({ terms }) => terms.endsOn,
    }),
    activatedAt: t.expose('activatedAt', { type: 'DateTime', nullable: true, description: 'When it became active.' }),
    completedAt: t.expose('completedAt', { type: 'DateTime', nullable: true, description: 'When it was completed.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it was ended.' }),
    endedBy: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'The party that ended it.',
      resolve: ({ endedById }) => endedById,
    }),
    endedReason: t.exposeString('endedReason', { nullable: true, description: 'Why it was ended.' }),
    closeOuts: t.field({
      type: [CloseOutType],
      description: 'The accounts of how it went. All are released together; before that a party reads its own.',
      resolve: (partnership, _args, act) => closeOutsFor(act, partnership),
    }),
    seesInside: t.boolean({
      description: 'Whether the viewer takes part in it.',
      resolve: (partnership, _args, act) => seesInside(act, partnership),
    }),
    isDemo: t.exposeBoolean('demo', { description: 'Made up, for the demo.' }),
    actions: t.stringList({
      description: 'The steps that this viewer may take with it now, such as confirm or recordProgress.',
      resolve: (partnership, _args, act) => stepsNow(act, partnership),
    }),
  }),
})

function partiesOf({ partyIds, forceIds, confirmations, revision }: PartnershipFields): Party[] {
  return partyIds.map((organisationId) => ({
    organisationId,
    side: forceIds.includes(organisationId) ? 'force' : 'supplier',
    confirmed: confirmations.some((one) => one.organisationId === organisationId && one.revision === revision),
  }))
}

const objectivesOf = ({ terms, readings }: PartnershipFields): Objective[] =>
  terms.objectives.map((objective) => ({
    ...objective,
    readings: readings
      .filter(({ objectiveId }) => objectiveId === objective.id)
      .sort((one, other) => new Date(one.on).getTime() - new Date(other.on).getTime()),
  }))
