import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { IncidentType } from './api.ts'
import { incidentsNow } from './now.ts'
import { incidentByReference, incidentsFor, mayDeclare } from './queries.ts'

builder.queryField('incident', (t) =>
  t.field({
    type: IncidentType,
    nullable: true,
    description: 'An incident by its reference.',
    args: { reference: t.arg.string({ required: true, description: 'Such as IN-2026-0001.' }) },
    resolve: (_root, { reference }, act) => incidentByReference(act, reference),
  }),
)
builder.queryField('incidents', (t) =>
  t.connection({
    type: IncidentType,
    description: 'Confirmed incidents, newest first; for Charter managers also what waits and what was taken back.',
    resolve: async (_root, { first, after }, act) => {
      const asked = rowsAsked(first)
      const rows = await incidentsFor(act, { before: after ?? null, limit: asked + 1 })
      return pageOf(rows, asked, ({ _id }) => _id)
    },
  }),
)
builder.queryField('incidentsNow', (t) =>
  t.field({
    type: [IncidentType],
    description: 'Confirmed incidents until the last close that they moved: at most three.',
    resolve: (_root, _args, act) => incidentsNow(act),
  }),
)
builder.queryField('mayDeclareIncident', (t) =>
  t.boolean({
    description: 'Whether the viewer may declare an incident.',
    resolve: (_root, _args, act) => mayDeclare(act),
  }),
)
