import { disclosureKinds, disclosureStates } from '../../schema/disclosures.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { type DisclosureFields, disclosuresById, mayDecide, mayKnowToWhom } from './queries.ts'

export const DisclosureType = builder.loadableNodeRef<DisclosureFields, string, string, string>('Disclosure', {
  id: { resolve: (row) => row._id },
  load: async (ids, act) => orNotFound(await disclosuresById(act, ids)),
})
DisclosureType.implement({
  description:
    'What a force told fewer than all suppliers. Everybody reads it once it is published, and never who was told.',
  fields: (t) => ({
    kind: t.field({
      type: builder.enumType('DisclosureKind', {
        description:
          'In a private room, in a call with notes or without, in an answer to who asked alone, in a meeting or in a document.',
        values: disclosureKinds,
      }),
      description: 'How it was told.',
      resolve: ({ kind }) => kind,
    }),
    state: t.field({
      type: builder.enumType('DisclosureState', {
        description: 'waiting until the force decides; published to everybody, or kept_back with a reason.',
        values: disclosureStates,
      }),
      description: 'What became of it.',
      resolve: ({ state }) => state,
    }),
    words: t.exposeString('words', { nullable: true, description: 'What everybody reads of it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was told.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When that was decided.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is kept back.' }),
    told: t.string({
      nullable: true,
      description: 'The words as they were told, for the force and for who was told. Null where they were removed.',
      resolve: (row, _args, act) => (mayKnowToWhom(act, row) ? row.told : null),
    }),
    to: t.field({
      type: [OrganisationType],
      description: 'Who was told: for the force and for them. Empty for everybody else.',
      resolve: (row, _args, act) => (mayKnowToWhom(act, row) ? row.toIds : []),
    }),
    mayDecide: t.boolean({
      description: 'Whether the viewer publishes it or keeps it back now.',
      resolve: (row, _args, act) => mayDecide(act, row),
    }),
  }),
})
