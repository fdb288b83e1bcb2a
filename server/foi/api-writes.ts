import { ChallengeType } from '../challenges/api.ts'
import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { FoiType } from './api.ts'
import { AnswerType, ExemptionType } from './api-items.ts'
import { decideFoi, exportFoi, openFoi } from './commands.ts'

builder.mutationField('openFoi', (t) =>
  t.field({
    type: FoiType,
    errors: {},
    description: 'Begins to answer a request: gathers the record as it stands.',
    args: {
      challenge: t.arg.globalID({ for: ChallengeType, required: true, description: 'Of which challenge.' }),
      ourReference: t.arg.string({ required: true, description: 'The force’s own number of the request.' }),
      receivedOn: t.arg({ type: 'DateTime', required: true, description: 'The day it came.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { challenge, ...input }, act) =>
      (await openFoi(act, { challengeId: challenge.id, ...input }))._id,
  }),
)

builder.mutationField('decideFoi', (t) =>
  t.field({
    type: FoiType,
    errors: {},
    description: 'Decides on one piece of the record.',
    args: {
      id: t.arg.globalID({ for: FoiType, required: true, description: 'The request.' }),
      item: t.arg.string({ required: true, description: 'The piece.' }),
      answer: t.arg({ type: AnswerType, required: true, description: 'What is done with it.' }),
      passages: t.arg.stringList({ description: 'What is blacked out, word for word.' }),
      exemption: t.arg({ type: ExemptionType, description: 'Why.' }),
      publicInterest: t.arg.string({ description: 'How the public interest was weighed.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: async (_root, { id, passages, exemption, publicInterest, ...input }, act) =>
      (
        await decideFoi(act, {
          ...{ id: id.id, ...input, passages: passages ?? [] },
          ...{ exemption: exemption ?? null, publicInterest: publicInterest ?? '' },
        })
      )._id,
  }),
)

builder.mutationField('exportFoi', (t) =>
  t.field({
    type: FoiType,
    errors: {},
    description: 'Makes the new document. The record and earlier documents stay as they are.',
    args: { id: t.arg.globalID({ for: FoiType, required: true, description: 'The request.' }) },
    resolve: async (_root, { id }, act) => (await exportFoi(act, { id: id.id }))._id,
  }),
)
