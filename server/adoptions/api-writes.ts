import { ChallengeType } from '../challenges/api.ts'
import { OrganisationType } from '../organisations/api.ts'
import { builder } from '../platform/graphql.ts'
import { AdoptionType, LedgerStageType } from './api.ts'
import { recordAdoption } from './commands.ts'

builder.mutationField('recordAdoption', (t) =>
  t.field({
    type: AdoptionType,
    errors: {},
    description: 'For a force, its own or another’s outcome: says for itself how far it is, first or anew.',
    args: {
      challenge: t.arg.globalID({ required: true, for: ChallengeType, description: 'Of which outcome.' }),
      stage: t.arg({ type: LedgerStageType, required: true, description: 'How far.' }),
      on: t.arg({ type: 'DateTime', required: true, description: 'The day from which it is so.' }),
      evidence: t.arg.string({ required: true, description: 'What shows it, or why it was stopped, for everybody.' }),
      link: t.arg.string({ description: 'Where more of it is: an address that begins with https://.' }),
      supplier: t.arg.globalID({ for: OrganisationType, description: 'Whose answer it is, of those that are named.' }),
      looked: t.arg.boolean({ description: 'What looks like case material was looked at, and is none.' }),
    },
    resolve: (_root, { challenge, stage, on, evidence, link, supplier, looked }, act) =>
      recordAdoption(act, {
        ...{ challengeId: challenge.id, stage, on, evidence, link: link ?? '', supplierId: supplier?.id ?? null },
        looked: looked ?? false,
      }),
  }),
)
