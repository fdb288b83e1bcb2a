import { organisationKinds } from '../../schema/people.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { OrganisationType } from './api.ts'
import {
  type DirectoryCount,
  type DirectoryCounts,
  type DirectoryFilter,
  directoryCounts,
  directoryCursor,
  directoryPage,
} from './directory.ts'

const KindType = builder.enumType('OrganisationKind', {
  description: 'What an organisation is.',
  values: organisationKinds,
})

const CountType = builder.objectRef<DirectoryCount>('DirectoryCount')
CountType.implement({
  description: 'How many organisations one value of a filter would leave.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as the address carries it.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const CountsType = builder.objectRef<DirectoryCounts>('DirectoryCounts')
CountsType.implement({
  description: 'For each filter what its values would leave, with the other filters on.',
  fields: (t) => ({
    kinds: t.expose('kinds', { type: [CountType], description: 'By kind.' }),
    regions: t.expose('regions', { type: [CountType], description: 'By region.' }),
    categories: t.expose('categories', { type: [CountType], description: 'By what they do.' }),
    sizes: t.expose('sizes', { type: [CountType], description: 'By band of staff numbers.' }),
    standards: t.expose('standards', { type: [CountType], description: 'By standard that they claim or plan.' }),
    standings: t.expose('standings', { type: [CountType], description: 'By how they stand under the Charter.' }),
  }),
})

const DirectoryType = builder.objectRef<DirectoryFilter>('OrganisationDirectory')
DirectoryType.implement({
  description: 'The organisations of one kind that fit a filter.',
  fields: (t) => ({
    counts: t.field({
      type: CountsType,
      description: 'What each value would leave.',
      resolve: (asked, _args, act) => directoryCounts(act, asked),
    }),
    rows: t.connection({
      type: OrganisationType,
      description: 'The organisations, by name.',
      resolve: async (asked, { first, after }, act) => {
        const most = rowsAsked(first)
        return pageOf(await directoryPage(act, asked, after ?? null, most + 1), most, directoryCursor)
      },
    }),
  }),
})

builder.queryField('organisationDirectory', (t) =>
  t.field({
    type: DirectoryType,
    description: 'Forces, suppliers, Charter bodies or partners, with filters and counts.',
    args: {
      kind: t.arg({ type: KindType, required: true, description: 'Which kind.' }),
      q: t.arg.string({ description: 'Words of the name.' }),
      region: t.arg.string({ description: 'The code of a region.' }),
      category: t.arg.string({ description: 'The code of a category.' }),
      size: t.arg.string({ description: 'micro, small, medium or large.' }),
      standard: t.arg.string({ description: 'The code of a standard that they claim or plan.' }),
      standing: t.arg.string({
        description: 'How they stand on the register of the Charter: signed, suspended, lapsed, withdrawn, or none.',
      }),
    },
    resolve: (_root, { kind, q, region, category, size, standard, standing }) => ({
      kind,
      q: q ?? '',
      region: region ?? '',
      category: category ?? '',
      size: size ?? '',
      standard: standard ?? '',
      standing: standing ?? '',
    }),
  }),
)
