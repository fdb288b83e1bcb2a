import { disclosureKinds, disclosureStates } from '../../schema/disclosures.ts'
import { ChallengeType } from '../challenges/api.ts'
import { type ChallengeFields, continuedIdsOf } from '../challenges/queries.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import {
  type DisclosureFields,
  disclosuresById,
  disclosuresOf,
  type KeptBack,
  keptBackOf,
  mayDecide,
  mayKnowToWhom,
  publishedOf,
  waitingOf,
} from './queries.ts'

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
        description: 'In a private room, in a call, in a meeting or in a document.',
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

const KeptBackType = builder.objectRef<KeptBack>('KeptBackDisclosure')
KeptBackType.implement({
  description: 'That something told to some is kept back, and why.',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'Why.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When that was decided.' }),
  }),
})

const SharePackType = builder.objectRef<ChallengeFields>('SharePack')
SharePackType.implement({
  description: 'What was told to some before this challenge began, for all who answer it.',
  fields: (t) => ({
    continues: t.field({
      type: [ChallengeType],
      description: 'The challenges whose ledgers it carries along, the first one first.',
      resolve: (challenge) => continuedIdsOf(challenge),
    }),
    disclosures: t.field({
      type: [DisclosureType],
      description: 'What was published of it, in the order in which it was told: at most 200.',
      resolve: (challenge, _args, act) => publishedOf(act, continuedIdsOf(challenge)),
    }),
    keptBack: t.field({
      type: [KeptBackType],
      description: 'What was kept back, each with its reason.',
      resolve: (challenge, _args, act) => keptBackOf(act, continuedIdsOf(challenge)),
    }),
    waiting: t.int({
      description: 'How much its force has to decide on before it opens: 200 where more. 0 for anybody else.',
      resolve: (challenge, _args, act) => waitingOf(act, continuedIdsOf(challenge)),
    }),
  }),
})

builder.objectFields(ChallengeType, (t) => ({
  disclosures: t.field({
    type: [DisclosureType],
    description: 'Its ledger, as far as the viewer may read it; what waits first, then as it was told: at most 200.',
    resolve: (challenge, _args, act) => disclosuresOf(act, challenge._id),
  }),
  keptBack: t.field({
    type: [KeptBackType],
    description: 'What of its ledger is kept back, each with its reason.',
    resolve: (challenge, _args, act) => keptBackOf(act, [challenge._id]),
  }),
  sharePack: t.field({
    type: SharePackType,
    nullable: true,
    description: 'What the challenges that it continues told to some. Null where it continues none.',
    resolve: (challenge) => (challenge.continuesId ? challenge : null),
  }),
}))
