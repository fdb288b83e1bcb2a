import { LogEntryType } from '../challenges/api-log.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { changeGroupNames } from './groups.ts'
import { type Change, publicChanges } from './queries.ts'
import { sentenceOf } from './sentences.ts'

const ChangeGroupType = builder.enumType('ChangeGroup', {
  description: 'What kind of change.',
  values: changeGroupNames,
})

const ChangeType = builder.objectRef<Change>('Change')
ChangeType.implement({
  description: 'A public event: who did what to which subject, when.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'The id of the event.' }),
    kind: t.exposeString('kind', { description: 'The fact, such as challenge.opened.' }),
    at: t.field({ type: 'DateTime', description: 'When it happened.', resolve: ({ at }) => at }),
    by: t.exposeString('by', { description: 'Which part did it. A supplier is not named.' }),
    text: t.exposeString('text', { description: 'What was done, in a plain sentence that follows who did it.' }),
    reference: t.string({
      description: 'The reference of the subject, or nothing.',
      resolve: ({ subject }) => subject.reference,
    }),
    title: t.string({ description: 'The title of the subject.', resolve: ({ subject }) => subject.title }),
    path: t.string({ description: 'Where on the site the subject is.', resolve: ({ subject }) => subject.path }),
    number: t.exposeInt('number', { description: 'Its place in the chain of its subject.' }),
    hash: t.exposeString('hash', { description: 'Its SHA-256, which the next event of the chain carries.' }),
  }),
})

builder.queryField('changes', (t) =>
  t.connection({
    type: ChangeType,
    description: 'Every public event of the board, newest first.',
    args: { group: t.arg({ type: ChangeGroupType, required: false, description: 'One kind only.' }) },
    resolve: async (_root, { first, after, group }, act) => {
      const { changes, endCursor, hasMore } = await publicChanges(act, {
        after: after ?? null,
        limit: rowsAsked(first),
        group: group ?? null,
      })
      const page = pageOf(changes, changes.length, ({ id }) => id)
      return { edges: page.edges, pageInfo: { ...page.pageInfo, endCursor, hasNextPage: hasMore } }
    },
  }),
)

builder.objectField(LogEntryType, 'text', (t) =>
  t.string({
    description: 'What was done, in a plain sentence that follows who did it.',
    resolve: ({ kind, data }) => sentenceOf(kind, data),
  }),
)
