import { ledgerStages } from '../../schema/adoptions.ts'
import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { PartnershipType } from '../partnerships/api.ts'
import { builder } from '../platform/graphql.ts'
import { orNotFound } from '../platform/refusal.ts'
import { type AdoptionFields, type AdoptionStep, adoptionsById, adoptionsOf, latestOf, ledgersOf } from './queries.ts'

export const LedgerStageType = builder.enumType('LedgerStage', {
  description: 'How far a force is with what came of a challenge.',
  values: ledgerStages,
})

const StepType = builder.objectRef<AdoptionStep>('AdoptionStep')
StepType.implement({
  description: 'What a force said once of how far it is.',
  fields: (t) => ({
    stage: t.expose('stage', { type: LedgerStageType, description: 'How far.' }),
    on: t.expose('on', { type: 'DateTime', description: 'The day from which it is so.' }),
    evidence: t.exposeString('evidence', {
      description: 'What shows it, or why it was stopped; empty where the close-out of a partnership says it.',
    }),
    link: t.exposeString('link', { description: 'Where more of it is, or empty.' }),
    partnership: t.field({
      type: PartnershipType,
      nullable: true,
      description: 'The partnership whose close-out says it.',
      resolve: ({ partnershipId }) => partnershipId,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was said.' }),
  }),
})

export const AdoptionType = builder.loadableNodeRef<AdoptionFields, string, string, string>('Adoption', {
  id: { resolve: (row) => row._id },
  load: async (ids, act) => orNotFound(await adoptionsById(act, ids)),
})
AdoptionType.implement({
  description: 'A row of the ledger: one force, and what it did with what came of a challenge.',
  fields: (t) => ({
    challenge: t.field({
      type: ChallengeType,
      description: 'Of which outcome.',
      resolve: ({ challengeId }) => challengeId,
    }),
    force: t.field({ type: OrganisationType, description: 'Which force.', resolve: ({ forceId }) => forceId }),
    supplier: t.field({
      type: OrganisationType,
      nullable: true,
      description: 'Whose answer it is, where the outcome names it.',
      resolve: ({ supplierId }) => supplierId,
    }),
    latest: t.field({ type: StepType, description: 'How it stands.', resolve: latestOf }),
    steps: t.field({
      type: [StepType],
      description: 'All that it said, first to last.',
      resolve: ({ steps }) => steps,
    }),
  }),
})

builder.objectField(ChallengeType, 'adoptions', (t) =>
  t.loadableList({
    type: AdoptionType,
    description: 'Which forces do what with what came of it, last changed first.',
    load: (ids: string[], act) => ledgersOf(act, ids),
    resolve: ({ _id }) => _id,
  }),
)

builder.objectField(OrganisationType, 'adoptions', (t) =>
  t.field({
    type: [AdoptionType],
    description: 'Of a force what it adopted; of a supplier who adopted its answers, where the outcome names it.',
    resolve: (organisation, _args, act) => adoptionsOf(act, organisation),
  }),
)
