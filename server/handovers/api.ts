import { handedKinds, handoverStandings, lapsesAt, passings, standingOf } from '../../schema/handovers.ts'
import { OrganisationType } from '../organisations/api.ts'
import { organisationBySlug } from '../organisations/queries.ts'
import { PersonType } from '../people/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { type HandoverFields, handoverById, handoversById, handoversIn, isYoursToAnswer, mayStop } from './queries.ts'
import { type Handed, handedOver } from './things.ts'

const StandingType = builder.enumType('HandoverStanding', {
  description: 'How a handover stands now, by its steps and the clock.',
  values: handoverStandings,
})
const KindType = builder.enumType('HandedKind', {
  description: 'What is named to one person.',
  values: handedKinds,
})
const PassingType = builder.enumType('HandedPassing', {
  description: 'Whether something passes by a handover.',
  values: passings,
})

const HandedType = builder.objectRef<Handed>('Handed')
HandedType.implement({
  description: 'One thing that is named to the giver, as far as the viewer may know of it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: KindType, description: 'What it is.' }),
    passing: t.expose('passing', { type: PassingType, description: 'Whether it passes.' }),
    reference: t.exposeString('reference', { description: 'Of the challenge, such as CH-2026-0042.' }),
    title: t.exposeString('title', { description: 'What the challenge is called.' }),
    path: t.exposeString('path', { description: 'Where on the site it stands.' }),
  }),
})

export const HandoverType = builder.loadableNodeRef<HandoverFields, string, string, string>('Handover', {
  id: { resolve: (handover) => handover._id },
  load: async (ids, act) => orNotFound(await handoversById(act, ids)),
})

HandoverType.implement({
  description:
    'A post that a member hands over to a colleague. The two and the admins of their organisation know of it.',
  fields: (t) => ({
    key: t.string({ description: 'Its part of the address of its page.', resolve: ({ _id }) => _id }),
    organisation: t.field({
      type: OrganisationType,
      description: 'Of whose team both are.',
      resolve: ({ organisationId }) => organisationId,
    }),
    giver: t.field({ type: PersonType, description: 'Whose post it is.', resolve: ({ giverId }) => giverId }),
    receiver: t.field({ type: PersonType, description: 'Who takes over.', resolve: ({ receiverId }) => receiverId }),
    startedBy: t.field({ type: PersonType, description: 'Who began it.', resolve: ({ startedById }) => startedById }),
    note: t.exposeString('note', { description: 'What the receiver should know first.' }),
    standing: t.field({
      type: StandingType,
      description: 'How it stands now.',
      resolve: (handover, _args, act) => standingOf(handover, act.now),
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When it was begun.' }),
    lapsesAt: t.field({
      type: 'DateTime',
      description: 'Until when it may be answered.',
      resolve: ({ askedAt }) => lapsesAt(askedAt),
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it was answered.' }),
    readAt: t.expose('readAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the receiver said that they have read it.',
    }),
    accessEndsAt: t.expose('accessEndsAt', {
      type: 'DateTime',
      description: 'The end of the last day: then the giver’s post ends, if it was taken over.',
    }),
    isYours: t.boolean({
      description: 'Whether the viewer is who takes over.',
      resolve: (handover, _args, act) => isYoursToAnswer(act, handover),
    }),
    mayStop: t.boolean({
      description: 'Whether the viewer may call it off while it is under way.',
      resolve: (handover, _args, act) => mayStop(act, handover),
    }),
  }),
})

const ShownType = builder.objectRef<{ handover: HandoverFields; handed: Handed[] }>('HandoverShown')
ShownType.implement({
  description: 'A handover with what is named to the giver.',
  fields: (t) => ({
    handover: t.field({ type: HandoverType, description: 'The handover.', resolve: ({ handover }) => handover }),
    handed: t.field({
      type: [HandedType],
      description: 'What is named to the giver and what passed, as far as the viewer may know of it.',
      resolve: ({ handed }) => handed,
    }),
  }),
})

builder.queryField('handover', (t) =>
  t.field({
    type: ShownType,
    nullable: true,
    description: 'A handover, for the two and the admins of their organisation; null for everybody else.',
    args: { key: t.arg.string({ required: true, description: 'Its part of the address.' }) },
    resolve: async (_root, { key }, act) => {
      const handover = await handoverById(act, key)
      return handover ? { handover, handed: await handedOver(act, handover) } : null
    },
  }),
)

builder.queryField('handovers', (t) =>
  t.field({
    type: [HandoverType],
    description: 'Those of an organisation that the viewer may see, the newest first, at most 50.',
    args: { slug: t.arg.string({ required: true, description: 'The organisation’s part of the address.' }) },
    resolve: async (_root, { slug }, act) => {
      const organisation = await organisationBySlug(act, slug)
      return organisation ? handoversIn(act, organisation._id) : []
    },
  }),
)
