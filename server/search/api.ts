import { challengeOutcomes, engagementModes } from '../../schema/modes.ts'
import { boardSorts, boardStates, type ChallengeFilter, noFilter } from '../../schema/search.ts'
import { ChallengeType } from '../challenges/api.ts'
import { publishedNow } from '../challenges/remembered.ts'
import { activePartnershipCount } from '../partnerships/queries.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { type ChallengeBoard, challengeBoard, cursorOf, type FacetCount } from './board.ts'
import { facets } from './fits.ts'
import { type HomeCounts, homeCounts } from './home.ts'
import { catalogueNow } from './keep.ts'

const CountType = builder.objectRef<FacetCount>('BoardCount')
CountType.implement({
  description: 'How many challenges one value of a filter would leave.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as the address carries it.' }),
    label: t.exposeString('label', { nullable: true, description: 'Its name, where the value has none.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const CountsType = builder.objectRef<ChallengeBoard['counts']>('BoardCounts')
CountsType.implement({
  description: 'For each filter what its values would leave, with the other filters on. Most first.',
  fields: (t) =>
    Object.fromEntries(
      facets.map((facet) => [
        facet,
        t.field({ type: [CountType], description: `By ${facet}.`, resolve: (counts) => counts[facet].slice(0, 60) }),
      ]),
    ),
})

const SortType = builder.enumType('BoardSort', {
  description: 'The next to close first, the newest first, or what most forces have first.',
  values: boardSorts,
})
const StateType = builder.enumType('BoardState', { description: 'Where a challenge stands.', values: boardStates })
const BoardOutcomeType = builder.enumType('BoardOutcome', {
  description: 'What came of a decided challenge.',
  values: challengeOutcomes,
})
const BoardModeType = builder.enumType('BoardMode', {
  description: 'How it engages suppliers.',
  values: engagementModes,
})

const BoardType = builder.objectRef<ChallengeBoard>('ChallengeBoard')
BoardType.implement({
  description: 'Published challenges that fit a filter.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many.' }),
    counts: t.expose('counts', { type: CountsType, description: 'What each value would leave.' }),
    rows: t.connection({
      type: ChallengeType,
      description: 'The challenges.',
      args: { sort: t.arg({ type: SortType, description: 'The order: the next to close first if left out.' }) },
      resolve: async (board, { sort, first, after }, act) => {
        const asked = rowsAsked(first)
        const by = sort ?? 'closing'
        const page = pageOf(board.page(by, asked + 1, after ?? null), asked, (row) => cursorOf(row, by, act.now))
        const shown = await publishedNow(
          act,
          page.edges.map(({ node }) => node.id),
        )
        return {
          pageInfo: page.pageInfo,
          edges: page.edges.map(({ node, cursor }, place) => ({ cursor, node: shown[place] ?? node.id })),
        }
      },
    }),
  }),
})

const FilterInput = builder.inputType('ChallengeFilter', {
  description: 'Which challenges. Within one filter any value fits; a challenge fits all filters.',
  fields: (t) => ({
    q: t.string({ description: 'Words.' }),
    state: t.field({ type: [StateType], description: 'Where they stand.' }),
    mode: t.field({ type: [BoardModeType], description: 'How they engage suppliers.' }),
    category: t.stringList({ description: 'Codes of categories.' }),
    region: t.stringList({ description: 'Codes of regions.' }),
    force: t.stringList({ description: 'Slugs of forces.' }),
    principle: t.stringList({ description: 'P1 to P5.' }),
    standard: t.stringList({ description: 'Codes of standards.' }),
    band: t.stringList({ description: 'Codes of value bands.' }),
    outcome: t.field({ type: [BoardOutcomeType], description: 'What came of those that are decided.' }),
    reason: t.stringList({ description: 'Codes of the reasons for which they ended.' }),
    closing: t.int({ description: 'Open, and closing within 7, 14 or 30 days.' }),
    adoption: t.boolean({ description: 'How an answer would be adopted is named.' }),
    shared: t.boolean({ description: 'At least two forces have the problem.' }),
  }),
})

const given = <Value extends object>(fields: Value): Partial<ChallengeFilter> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [
        name,
        Array.isArray(value) ? value.slice(0, 20) : typeof value === 'string' ? value.slice(0, 200) : value,
      ]),
  )

builder.queryField('challengeBoard', (t) =>
  t.field({
    type: BoardType,
    description: 'The board of challenges, with filters and counts.',
    args: { filter: t.arg({ type: FilterInput, description: 'All that are published if left out.' }) },
    resolve: (_root, { filter }, act) => challengeBoard(act, { ...noFilter, ...given(filter ?? {}) }),
  }),
)

builder.objectField(ChallengeType, 'essentialsCount', (t) =>
  t.int({
    description: 'How many essential requirements it has.',
    resolve: ({ content }) => content.good.essentials.length,
  }),
)
builder.objectField(ChallengeType, 'standardCodes', (t) =>
  t.stringList({
    description: 'Codes of standards it asks for.',
    resolve: ({ content }) => content.good.standards.map(({ code }) => code),
  }),
)

builder.objectField(ChallengeType, 'continuedBy', (t) =>
  t.field({
    type: [ChallengeType],
    description: 'The published challenges that continue it, the earliest first. At most ten.',
    resolve: async ({ _id }, _args, act) => {
      const rows = (await catalogueNow()).continuing(_id).slice(0, 10)
      const shown = await publishedNow(
        act,
        rows.map(({ id }) => id),
      )
      return shown.filter((one) => one !== null)
    },
  }),
)

const HomeCountsType = builder.objectRef<HomeCounts>('HomeCounts')
HomeCountsType.implement({
  description: 'The numbers of the first page, as they are now.',
  fields: (t) => ({
    open: t.exposeInt('open', { description: 'Challenges that take proposals.' }),
    closingThisWeek: t.exposeInt('closingThisWeek', { description: 'Of these, closing within seven days.' }),
    answered: t.exposeInt('answered', { description: 'Questions answered to everybody.' }),
    partnerships: t.int({ description: 'Partnerships that are active.', resolve: () => activePartnershipCount() }),
    lessons: t.exposeInt('lessons', { description: 'Ended challenges with published lessons.' }),
  }),
})
builder.queryField('homeCounts', (t) =>
  t.field({
    type: HomeCountsType,
    description: 'How much is going on.',
    resolve: (_root, _args, act) => homeCounts(act),
  }),
)
