import { OrganisationType } from '../organisations/api.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { ConcernType } from './api.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { concernByReference, concernsFor, upheldAgainst } from './queries.ts'

const GroundAboutType = builder.objectRef<Ground['about'][number]>('ConcernGroundAbout')
GroundAboutType.implement({
  description: 'A partnership or a decided challenge of the two.',
  fields: (t) => ({
    reference: t.exposeString('reference', { description: 'Such as PT-2026-0011.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
  }),
})
const GroundType = builder.objectRef<Ground>('ConcernGround')
GroundType.implement({
  description: 'A signatory that the viewer’s organisation worked with.',
  fields: (t) => ({
    against: t.field({
      type: OrganisationType,
      description: 'The signatory.',
      resolve: ({ againstId }) => againstId,
    }),
    about: t.field({
      type: [GroundAboutType],
      description: 'What a concern may be about.',
      resolve: ({ about }) => about,
    }),
  }),
})

builder.queryField('concern', (t) =>
  t.field({
    type: ConcernType,
    nullable: true,
    description: 'A concern by its reference: upheld and final for everybody, any for both sides and Charter managers.',
    args: { reference: t.arg.string({ required: true, description: 'Such as CN-7KQ4-M2.' }) },
    resolve: (_root, { reference }, act) => concernByReference(act, reference),
  }),
)
builder.queryField('concerns', (t) =>
  t.connection({
    type: ConcernType,
    description: 'Those that one’s own organisation raised or answers for, and for Charter managers all; newest first.',
    resolve: async (_root, { first, after }, act) => {
      const asked = rowsAsked(first)
      const rows = await concernsFor(act, { before: after ?? null, limit: asked + 1 })
      return pageOf(rows, asked, ({ _id }) => _id)
    },
  }),
)
builder.queryField('concernGrounds', (t) =>
  t.field({
    type: [GroundType],
    description: 'Against whom the viewer’s organisation may raise a concern, and about what.',
    resolve: (_root, _args, act) => groundsOf(act),
  }),
)
builder.objectField(OrganisationType, 'upheldConcerns', (t) =>
  t.loadableList({
    type: ConcernType,
    description: 'Concerns against it that were upheld and are final, newest first. They stay, each with its day.',
    load: (ids: string[], act) => upheldAgainst(act, ids),
    resolve: ({ _id }) => _id,
  }),
)
