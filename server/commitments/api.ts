import { organisationKinds } from '../../schema/people.ts'
import { organisationBySlug } from '../organisations/queries.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { commitmentsNamed } from '../search/everything.ts'
import { CommitmentType, PrincipleType, TagType } from './api-type.ts'
import { type CommitmentCount, commitmentCounts, exampleIds } from './counts.ts'
import { commitmentByReference, commitmentList } from './queries.ts'

const KindType = builder.enumType('CommitmentKind', {
  description: 'What kind of organisation committed itself.',
  values: organisationKinds,
})

const CountType = builder.objectRef<CommitmentCount>('CommitmentCount')
CountType.implement({
  description: 'How many commitments are alike in all that a list can be filtered by.',
  fields: (t) => ({
    principle: t.exposeString('principle', { description: 'The code of the principle.' }),
    kind: t.expose('kind', { type: KindType, description: 'What kind of organisation.' }),
    tag: t.expose('tag', { type: TagType, description: 'How they go.' }),
    reviewDue: t.exposeBoolean('reviewDue', { description: 'Whether a review is due.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

builder.queryField('commitment', (t) =>
  t.field({
    type: CommitmentType,
    nullable: true,
    description: 'A commitment by its reference.',
    args: { reference: t.arg.string({ required: true, description: 'Such as CM-2026-0113.' }) },
    resolve: (_root, { reference }, act) => commitmentByReference(act, reference),
  }),
)

builder.queryField('commitments', (t) =>
  t.connection({
    type: CommitmentType,
    description: 'What is pledged, the last first. Proposals are listed for both sides only.',
    args: {
      principle: t.arg({ type: PrincipleType, description: 'Only under this principle.' }),
      kind: t.arg({ type: KindType, description: 'Only of organisations of this kind.' }),
      tag: t.arg({ type: TagType, description: 'Only those that go this way.' }),
      reviewDue: t.arg.boolean({ description: 'Only those whose review is due.' }),
      organisation: t.arg.string({ description: 'Only of the organisation with this slug.' }),
      words: t.arg.string({ description: 'Words of the pledge, its measure or the name of its organisation.' }),
    },
    resolve: async (_root, { principle, kind, tag, reviewDue, organisation, words, first, after }, act) => {
      const asked = rowsAsked(first)
      const found = organisation ? await organisationBySlug(act, organisation) : null
      const wanted = {
        ...{ principle: principle ?? null, kind: kind ?? null, tag: tag ?? null, reviewDue: reviewDue ?? false },
        organisationId: organisation ? (found?._id ?? 'nobody') : null,
        ids: words?.trim() ? await commitmentsNamed(words) : null,
      }
      const rows = await commitmentList(act, wanted, { before: after ?? null, limit: asked + 1 })
      return pageOf(rows, asked, ({ _id }) => _id)
    },
  }),
)

builder.queryField('commitmentCounts', (t) =>
  t.field({
    type: [CountType],
    description: 'How many there are of each kind, for filters and pictures.',
    args: { words: t.arg.string({ description: 'Only what these words find.' }) },
    resolve: async (_root, { words }, act) =>
      commitmentCounts(act, words?.trim() ? await commitmentsNamed(words) : null),
  }),
)

builder.queryField('commitmentExamples', (t) =>
  t.field({
    type: [CommitmentType],
    description: 'One commitment for each principle that has any: met ones before others.',
    resolve: (_root, _args, act) => exampleIds(act),
  }),
)
