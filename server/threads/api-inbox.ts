import { partnershipByReference } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { ThreadKindType, ThreadType } from './api.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { inbox } from './inbox.ts'

const InboxFilterType = builder.inputType('InboxFilter', {
  description: 'Which of the rooms.',
  fields: (t) => ({
    unread: t.boolean({ required: false, description: 'Those with something unread.' }),
    mine: t.boolean({ required: false, description: 'Those that the viewer wrote in.' }),
    mentions: t.boolean({ required: false, description: 'Those in which a message names the viewer.' }),
    kind: t.field({ type: ThreadKindType, required: false, description: 'Those of one kind.' }),
    partnership: t.string({
      required: false,
      description: 'Those of a partnership and of the proposal that it grew from, by its reference.',
    }),
    resolved: t.boolean({ required: false, description: 'Those that are settled, or those that are not.' }),
  }),
})

builder.queryField('inbox', (t) =>
  t.connection({
    type: ThreadType,
    description: "The viewer's rooms, last written in first.",
    args: { filter: t.arg({ type: InboxFilterType, required: false, description: 'Which of them.' }) },
    resolve: async (_root, { filter, first, after }, act) => {
      const limit = rowsAsked(first)
      const rooms = await inbox(
        act,
        {
          unread: filter?.unread ?? false,
          mine: filter?.mine ?? false,
          mentions: filter?.mentions ?? false,
          kind: filter?.kind ?? null,
          subjectIds: filter?.partnership ? await subjectsOf(act, filter.partnership) : null,
          ...(filter?.resolved == null ? {} : { resolved: filter.resolved }),
        },
        { before: placeOf(after), limit: limit + 1 },
      )
      const edges = rooms.slice(0, limit).map((node) => ({ node, cursor: cursorOf(node) }))
      return {
        edges,
        pageInfo: {
          hasNextPage: rooms.length > limit,
          hasPreviousPage: Boolean(after),
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      }
    },
  }),
)

async function subjectsOf(act: Act, reference: string): Promise<string[]> {
  const partnership = await partnershipByReference(act, reference)
  return partnership ? [partnership._id, ...(partnership.proposalId ? [partnership.proposalId] : [])] : []
}
