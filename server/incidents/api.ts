import { incidentReasons, incidentRule, incidentStates, incidentStays } from '../../schema/incidents.ts'
import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import {
  type IncidentFields,
  type IncidentList,
  incidentStepsNow,
  incidentsById,
  listOfIncident,
  namesOfIncident,
  type Touched,
} from './queries.ts'

export const IncidentReasonType = builder.enumType('IncidentReason', {
  description: 'What was out of order.',
  values: incidentReasons,
})
const StateType = builder.enumType('IncidentState', {
  description: 'declared: waits for a second Charter manager. confirmed: public. withdrawn: taken back.',
  values: incidentStates,
})
const StayType = builder.enumType('IncidentStay', {
  description: 'Why a challenge that closed then stays as it is.',
  values: incidentStays,
})

export const IncidentType = builder.loadableNodeRef<IncidentFields, string, string, string>('Incident', {
  id: { resolve: (incident) => incident._id },
  load: async (ids, act) => orNotFound(await incidentsById(act, ids)),
})

const TouchedType = builder.objectRef<Touched>('IncidentChallenge')
TouchedType.implement({
  description: 'A challenge whose close lay in the window: when it closes now, or why it stays.',
  fields: (t) => ({
    challenge: t.field({
      type: ChallengeType,
      description: 'Which challenge.',
      resolve: ({ challengeId }) => challengeId,
    }),
    closedAt: t.field({ type: 'DateTime', description: 'The close before.', resolve: ({ closedAt }) => closedAt }),
    to: t.field({ type: 'DateTime', nullable: true, description: 'The close after.', resolve: ({ to }) => to }),
    decisionTo: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'By when the force decides after it.',
      resolve: ({ decisionTo }) => decisionTo,
    }),
    stays: t.field({
      type: StayType,
      nullable: true,
      description: 'Why it stays as it is; nothing where it moves.',
      resolve: ({ stays }) => stays,
    }),
  }),
})

const ListType = builder.objectRef<IncidentList>('IncidentList')
ListType.implement({
  description: 'What an incident moves, all by one rule.',
  fields: (t) => ({
    challenges: t.field({
      type: [TouchedType],
      description: 'Every challenge whose close lies in the window, soonest first.',
      resolve: ({ touched }) => touched,
    }),
    madeFrom: t.exposeString('madeFrom', {
      nullable: true,
      description: 'While it waits: what a confirmation of this very list carries.',
    }),
  }),
})

IncidentType.implement({
  description: 'The board was out of order, and every close in that time moves alike. Two Charter managers declare it.',
  fields: (t) => ({
    key: t.exposeString('_id', { description: 'Its id as sockets name it.' }),
    reference: t.exposeString('reference', { description: 'Such as IN-2026-0001.' }),
    state: t.field({ type: StateType, description: 'How it stands.', resolve: ({ state }) => state }),
    from: t.expose('from', { type: 'DateTime', description: 'When it began.' }),
    to: t.expose('to', { type: 'DateTime', description: 'When it was over.' }),
    reason: t.field({
      type: IncidentReasonType,
      description: 'What was out of order.',
      resolve: ({ reason }) => reason,
    }),
    text: t.exposeString('text', { description: 'In words, for everybody.' }),
    workingDays: t.exposeInt('workingDays', { description: 'By how many working days every close moves.' }),
    rule: t.string({
      description: 'The rule by which every close moves, in words.',
      resolve: ({ workingDays }) => incidentRule(workingDays),
    }),
    declaredAt: t.expose('declaredAt', { type: 'DateTime', description: 'When it was declared.' }),
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true, description: 'When it was confirmed.' }),
    by: t.stringList({
      description: 'The names of who declared it and who confirmed it.',
      resolve: (incident) => namesOfIncident(incident),
    }),
    withdrawnReason: t.exposeString('withdrawnReason', {
      nullable: true,
      description: 'Why it was taken back. Charter managers alone see one that was.',
    }),
    moved: t.int({
      description: 'How many closes it moved.',
      resolve: ({ touched }) => touched.filter(({ to }) => to).length,
    }),
    stayed: t.int({
      description: 'How many stayed as they were.',
      resolve: ({ touched }) => touched.filter(({ stays }) => stays).length,
    }),
    list: t.field({
      type: ListType,
      complexity: 10,
      description: 'What it moved; while it waits, exactly what it would move.',
      resolve: (incident, _args, act) => listOfIncident(act, incident),
    }),
    actions: t.stringList({
      description: 'The steps that this viewer may take now: confirm, withdraw.',
      resolve: (incident, _args, act) => incidentStepsNow(act, incident),
    }),
  }),
})
