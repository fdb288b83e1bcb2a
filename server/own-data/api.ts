import { builder } from '../platform/graphql.ts'
import { ownData } from './export.ts'

builder.queryField('myData', (t) =>
  t.string({
    nullable: true,
    description: 'Everything that is kept of the viewer, as the text of a JSON file. Null for a visitor.',
    resolve: (_root, _args, act) => (act.viewer.personId ? ownData(act) : null),
  }),
)
