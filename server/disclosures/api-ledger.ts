import { ChallengeType } from '../challenges/api.ts'
import { type ChallengeFields, continuedIdsOf } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { pageOf, rowsAsked } from '../platform/connection.ts'
import { builder } from '../platform/graphql.ts'
import { DisclosureType } from './api.ts'
import { disclosuresOf, type KeptBack, keptBackOf, ledgerCursor, publishedOf, waitingOf } from './queries.ts'

const KeptBackType = builder.objectRef<KeptBack>('KeptBackDisclosure')
KeptBackType.implement({
  description: 'That something told to some is kept back, and why.',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'Why.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: 'When that was decided.' }),
  }),
})

const PartType = builder.enumType('LedgerPart', {
  description: 'inside: where the viewer knows who was told. published: what everybody reads.',
  values: ['inside', 'published'] as const,
})

type Asked = number | null | undefined
type Cursor = string | null | undefined

async function published(act: Act, challengeIds: readonly string[], first: Asked, after: Cursor) {
  const asked = rowsAsked(first)
  const rows = await publishedOf(act, challengeIds, { after: after ?? null, limit: asked + 1 })
  return pageOf(rows, asked, ledgerCursor)
}

async function reasons(act: Act, challengeIds: readonly string[], first: Asked, after: Cursor) {
  const asked = rowsAsked(first)
  const rows = await keptBackOf(act, challengeIds, { after: after ?? null, limit: asked + 1 })
  return pageOf(rows, asked, ({ id }) => id)
}

const SharePackType = builder.objectRef<ChallengeFields>('SharePack')
SharePackType.implement({
  description: 'What was told to some before this challenge began, for all who answer it.',
  fields: (t) => ({
    continues: t.field({
      type: [ChallengeType],
      description: 'The challenges whose ledgers it carries along, the first one first.',
      resolve: (challenge) => continuedIdsOf(challenge),
    }),
    disclosures: t.connection({
      type: DisclosureType,
      description: 'What was published of it, in the order in which it was told.',
      resolve: (challenge, { first, after }, act) => published(act, continuedIdsOf(challenge), first, after),
    }),
    keptBack: t.connection({
      type: KeptBackType,
      description: 'What was kept back, each with its reason, in the order in which it was written down.',
      resolve: (challenge, { first, after }, act) => reasons(act, continuedIdsOf(challenge), first, after),
    }),
    waiting: t.int({
      description: 'How much its force has to decide on before it opens: 200 where more. 0 for anybody else.',
      resolve: (challenge, _args, act) => waitingOf(act, continuedIdsOf(challenge)),
    }),
  }),
})

builder.objectFields(ChallengeType, (t) => ({
  disclosures: t.connection({
    type: DisclosureType,
    description:
      'Its ledger, as far as the viewer may read it: what waits, then what was published, then what is kept back, each as it was told.',
    args: { part: t.arg({ type: PartType, description: 'Only this part of it.' }) },
    resolve: async (challenge, { part, first, after }, act) => {
      if (part === 'published') return published(act, [challenge._id], first, after)
      const asked = rowsAsked(first)
      const page = { after: after ?? null, limit: asked + 1 }
      return pageOf(await disclosuresOf(act, challenge._id, part ?? 'readable', page), asked, ledgerCursor)
    },
  }),
  keptBack: t.connection({
    type: KeptBackType,
    description: 'What of its ledger is kept back, each with its reason, in the order in which it was written down.',
    resolve: (challenge, { first, after }, act) => reasons(act, [challenge._id], first, after),
  }),
  sharePack: t.field({
    type: SharePackType,
    nullable: true,
    description: 'What the challenges that it continues told to some. Null where it continues none.',
    resolve: (challenge) => (challenge.continuesId ? challenge : null),
  }),
}))
