import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import type { Act } from './act.ts'
import { Refusal, type RefusedField, tooComplex } from './refusal.ts'

/** The one builder of the schema. The context of every resolver is the act: who asks, and when. */
export const builder = new SchemaBuilder<{
  Context: Act
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  Scalars: {
    DateTime: { Input: Date; Output: Date }
    JSON: { Input: unknown; Output: unknown }
    File: { Input: File; Output: never }
  }
}>({
  plugins: [ErrorsPlugin, RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    idFieldOptions: { description: 'Its id, the same for everybody and for good; node(id:) finds it by it.' },
    nodeTypeOptions: { description: 'What has an id of its own.' },
    nodeQueryOptions: {
      description: 'Anything by its id, whatever its type; null where it is hidden or absent.',
      args: { id: { description: 'The id, as some answer gave it.' } },
    },
    nodesQueryOptions: {
      description: 'Several things by their ids, in that order; null for each that is hidden or absent.',
      args: { ids: { description: 'The ids, as some answers gave them.' } },
    },
    defaultConnectionTypeOptions: { description: 'One page of a list, and where it goes on.' },
    defaultEdgeTypeOptions: { description: 'One row of a list, and its place there.' },
    edgesFieldOptions: { nullable: false, description: 'The rows of this page, in the order of the list.' },
    nodeFieldOptions: { nullable: false, description: 'What stands in this row.' },
    cursorFieldOptions: { description: 'The place of this row, to ask on from.' },
    pageInfoFieldOptions: { description: 'Whether the list goes on, and from where.' },
    pageInfoTypeOptions: { description: 'Where a page of a list begins and ends, and whether there is more.' },
    hasNextPageFieldOptions: { description: 'Whether more rows follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether rows stand before this page.' },
    startCursorFieldOptions: { description: 'The place of the first row; null on an empty page.' },
    endCursorFieldOptions: { description: 'The place of the last row, for `after`; null on an empty page.' },
    firstArgOptions: { description: 'How many rows at the most, from the beginning or from `after`.' },
    afterArgOptions: { description: 'Only rows after this place: a cursor that an earlier page gave.' },
    lastArgOptions: { description: 'How many rows at the most, back from the end or from `before`.' },
    beforeArgOptions: { description: 'Only rows before this place: a cursor that an earlier page gave.' },
  },
  errors: {
    defaultTypes: [Refusal],
    directResult: true,
    defaultUnionOptions: { description: 'The subject as it now stands, or why nothing was changed.' },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: 20_000, depth: 14, breadth: 400 },
    complexityError: tooComplex,
  },
})

builder.queryType({ description: 'Everything that can be read. What the viewer may not see is absent.' })
builder.mutationType({
  description: 'Everything that can be done. Each mutation is one command and answers with its subject or a refusal.',
})

/** What a year of more or fewer digits would be, no page shows and no calendar holds. */
const isOfOurTime = (moment: Date) => moment.getUTCFullYear() >= 1900 && moment.getUTCFullYear() < 2200

builder.scalarType('DateTime', {
  description: 'A moment, as an ISO 8601 string in UTC such as 2026-12-03T12:00:00.000Z.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => {
    const moment = new Date(String(value))
    if (typeof value !== 'string' || !isOfOurTime(moment))
      throw new TypeError('Send a moment such as 2026-12-03T12:00:00Z.')
    return moment
  },
})
builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
})
builder.scalarType('File', {
  description: 'A file, uploaded by a multipart request.',
  serialize: () => {
    throw new TypeError('A file is only ever sent to us.')
  },
  parseValue: (value) => {
    if (!isFile(value)) throw new TypeError('Send a file.')
    return value
  },
})

/** Known by what it can do: the server of GraphQL reads requests with a File class of its own. JSON holds no functions. */
const isFile = (value: unknown): value is File =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'arrayBuffer' in value &&
  typeof value.arrayBuffer === 'function'

const RefusedFieldType = builder.objectRef<RefusedField>('RefusedField')
RefusedFieldType.implement({
  description: 'What is wrong with one field of the input.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where, dotted, such as criteria.0.weight.' }),
    code: t.exposeString('code', { description: 'A stable code.' }),
    message: t.exposeString('message', { description: 'What to do about it.' }),
  }),
})

builder.objectType(Refusal, {
  name: 'Refusal',
  description: 'Why nothing was changed: something the person can see to.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'A stable code such as CHANGED_SINCE.' }),
    message: t.exposeString('message', { description: 'A sentence that says what to do.' }),
    fields: t.field({
      type: [RefusedFieldType],
      description: 'Every field that is wrong.',
      resolve: (refusal) => [...refusal.fields],
    }),
    details: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What the code needs, such as the text that stands now.',
      resolve: (refusal) => refusal.details,
    }),
  }),
})
