import { builder } from '../platform/graphql.ts'
import { IncidentReasonType, IncidentType } from './api.ts'
import { confirmIncident, declareIncident, withdrawIncident } from './commands.ts'

builder.mutationField('declareIncident', (t) =>
  t.field({
    type: IncidentType,
    errors: {},
    description:
      'For Charter managers: declares that the board was out of order. Nothing moves until another confirms it.',
    args: {
      from: t.arg({ type: 'DateTime', required: true, description: 'When it began.' }),
      to: t.arg({ type: 'DateTime', required: true, description: 'When it was over, or will be.' }),
      reason: t.arg({ type: IncidentReasonType, required: true, description: 'What was out of order.' }),
      text: t.arg.string({ required: true, description: 'In words, for everybody.' }),
      workingDays: t.arg.int({ required: true, description: 'By how many working days every close moves.' }),
    },
    resolve: (_root, said, act) => declareIncident(act, said),
  }),
)

const incident = { required: true, description: 'Which incident.' } as const

builder.mutationField('confirmIncident', (t) =>
  t.field({
    type: IncidentType,
    errors: {},
    description: 'For a second Charter manager: confirms exactly the list that was read, and every close in it moves.',
    args: {
      id: t.arg.globalID({ for: IncidentType, ...incident }),
      madeFrom: t.arg.string({ required: true, description: 'The `madeFrom` of the list that was read.' }),
    },
    resolve: (_root, { id, madeFrom }, act) => confirmIncident(act, { id: id.id, madeFrom }),
  }),
)

builder.mutationField('withdrawIncident', (t) =>
  t.field({
    type: IncidentType,
    errors: {},
    description: 'For Charter managers: takes back what nobody confirmed.',
    args: {
      id: t.arg.globalID({ for: IncidentType, ...incident }),
      reason: t.arg.string({ required: true, description: 'Why, for the other managers.' }),
    },
    resolve: (_root, { id, reason }, act) => withdrawIncident(act, { id: id.id, reason }),
  }),
)
