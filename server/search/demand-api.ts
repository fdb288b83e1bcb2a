import { demandLevels } from '../../schema/demand.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { type Demand, type DemandCount, demandCursor, demandFacets, demandFor, type ForceDemand } from './demand.ts'

const LevelType = builder.enumType('DemandLevel', {
  description: 'How much of a problem a force has: it is interested, would pilot or fund an answer, or asks itself.',
  values: demandLevels,
})

const CountType = builder.objectRef<DemandCount>('DemandCount')
CountType.implement({
  description: 'How many problems one value of a filter would leave.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as the address carries it.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const CountsType = builder.objectRef<Demand['counts']>('DemandCounts')
CountsType.implement({
  description: 'For each filter what its values would leave, with the other filters on.',
  fields: (t) =>
    Object.fromEntries(
      demandFacets.map((facet) => [
        facet,
        t.field({ type: [CountType], description: `By ${facet}.`, resolve: (counts) => counts[facet].slice(0, 60) }),
      ]),
    ),
})

const ForceDemandType = builder.objectRef<ForceDemand>('ForceDemand')
ForceDemandType.implement({
  description: 'One force on the map of demand.',
  fields: (t) => ({
    force: t.field({ type: OrganisationType, description: 'Which force.', resolve: ({ force }) => force }),
    column: t.int({
      nullable: true,
      description: 'Where its tile stands from the left; nothing where it has no place.',
      resolve: ({ force }) => force.tile?.column ?? null,
    }),
    row: t.int({
      nullable: true,
      description: 'Where its tile stands from the top.',
      resolve: ({ force }) => force.tile?.row ?? null,
    }),
    problems: t.exposeInt('problems', { description: 'How many of the problems it has.' }),
    level: t.field({
      type: LevelType,
      nullable: true,
      description: 'The most that it would do about one of them.',
      resolve: ({ level }) => level,
    }),
  }),
})

const DemandType = builder.objectRef<Demand>('Demand')
DemandType.implement({
  description: 'Problems that wait for an answer, and the forces that have them.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'How many problems.' }),
    forces: t.field({
      type: [ForceDemandType],
      description: 'Every force, by name, with how many of these problems it has.',
      resolve: ({ forces }) => forces,
    }),
    counts: t.expose('counts', { type: CountsType, description: 'What each value would leave.' }),
    rows: t.connection({
      type: ChallengeType,
      description: 'The problems: what most forces have first.',
      resolve: (demand, { first, after }) => {
        const asked = rowsAsked(first)
        const page = pageOf(demand.page(asked + 1, after ?? null), asked, demandCursor)
        return { pageInfo: page.pageInfo, edges: page.edges.map(({ node, cursor }) => ({ cursor, node: node.id })) }
      },
    }),
  }),
})

builder.queryField('demand', (t) =>
  t.field({
    type: DemandType,
    description: 'The same problem, across forces.',
    args: {
      category: t.arg.string({ description: 'The code of a category.' }),
      region: t.arg.string({ description: 'The code of a region of a force that has it.' }),
      level: t.arg({ type: LevelType, description: 'What a force that shares it would do.' }),
      standard: t.arg.string({ description: 'The code of a standard that it asks for.' }),
    },
    resolve: (_root, { category, region, level, standard }, act) =>
      demandFor(act, {
        category: category ?? '',
        region: region ?? '',
        level: level ?? '',
        standard: standard ?? '',
      }),
  }),
)
