import { OrganisationType } from '../organisations/api.ts'
import { organisationIdsBySlug } from '../organisations/buyers.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { NoticeStageType, NoticeType } from './api.ts'
import { type Count, cursorOfNotice, type NoticeBoard, noticeBoard, noticeSorts } from './board.ts'

const CountType = builder.objectRef<Count>('NoticeCount')
CountType.implement({
  description: 'How many notices one value of a filter would leave.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The code of the value.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const ForceCountType = builder.objectRef<Count>('NoticeForceCount')
ForceCountType.implement({
  description: 'How many notices one force would leave.',
  fields: (t) => ({
    force: t.field({ type: OrganisationType, description: 'The force.', resolve: ({ value }) => value }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const CountsType = builder.objectRef<NoticeBoard['counts']>('NoticeCounts')
CountsType.implement({
  description: 'How many each value of each filter would leave, with the other filters on.',
  fields: (t) => ({
    police: t.exposeInt('police', { description: 'Bought for a police force.' }),
    everyone: t.exposeInt('everyone', { description: 'By any buyer.' }),
    stages: t.expose('stages', { type: [CountType], description: 'By stage.' }),
    regions: t.expose('regions', { type: [CountType], description: 'By region, most first.' }),
    divisions: t.expose('divisions', { type: [CountType], description: 'By division of the CPV, most first.' }),
    closing: t.expose('closing', { type: [CountType], description: 'Closing within so many days.' }),
    forces: t.expose('forces', { type: [ForceCountType], description: 'By force, most first: at most 60.' }),
  }),
})

const SortType = builder.enumType('NoticeSort', {
  description: 'Last changed first, or the next to close first.',
  values: noticeSorts,
})

const BoardType = builder.objectRef<NoticeBoard>('NoticeBoard')
BoardType.implement({
  description: 'Public notices that fit a filter.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many.' }),
    counts: t.expose('counts', { type: CountsType, description: 'What each value would leave.' }),
    rows: t.connection({
      type: NoticeType,
      description: 'The notices.',
      args: { sort: t.arg({ type: SortType, description: 'The order: newest if left out.' }) },
      resolve: (board, { sort, first, after }) => {
        const asked = rowsAsked(first)
        const { edges, pageInfo } = pageOf(
          board.page(sort ?? 'newest', asked + 1, after ?? null),
          asked,
          cursorOfNotice,
        )
        return { pageInfo, edges: edges.map(({ node, cursor }) => ({ node: node.id, cursor })) }
      },
    }),
  }),
})

const FilterInput = builder.inputType('NoticeFilter', {
  description: 'Which notices. Within one filter any value fits; a notice fits all filters.',
  fields: (t) => ({
    text: t.string({ description: 'Words of the title, the buyer or the ocid.' }),
    police: t.boolean({ description: 'Only what is bought for a police force.' }),
    stages: t.field({ type: [NoticeStageType], description: 'How far it has come.' }),
    forces: t.stringList({ description: 'Slugs of forces: at most twenty.' }),
    regions: t.stringList({ description: 'Codes of regions.' }),
    divisions: t.stringList({ description: 'The first two figures of CPV codes.' }),
    closingWithinDays: t.int({ description: 'Still open, and closing within so many days.' }),
  }),
})

builder.queryField('noticeBoard', (t) =>
  t.field({
    type: BoardType,
    description: 'The public notices, with filters and counts.',
    args: { filter: t.arg({ type: FilterInput, description: 'All if left out.' }) },
    resolve: async (_root, { filter }, act) => {
      const forces = filter?.forces ?? []
      return noticeBoard(act, {
        text: filter?.text?.slice(0, 200) ?? null,
        police: filter?.police ?? false,
        stages: filter?.stages ?? [],
        // A force that is not there leaves nothing, as a filter that nothing fits.
        forceIds: forces.length > 0 ? [...(await organisationIdsBySlug(act, forces)), 'none of them'] : [],
        regions: filter?.regions?.slice(0, 20) ?? [],
        divisions: filter?.divisions?.slice(0, 50) ?? [],
        closingWithinDays: filter?.closingWithinDays ?? null,
      })
    },
  }),
)
