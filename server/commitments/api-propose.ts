import { builder } from '../platform/graphql.ts'
import { lookedArg } from '../platform/guarded.ts'
import { BoardMeasureType, CommitmentType, PrincipleType } from './api-type.ts'
import { proposeCommitment, reviseCommitment } from './commands.ts'

const PledgeInput = builder.inputType('Pledge', {
  description: 'What is pledged, how it is measured, by when and by whom.',
  fields: (t) => ({
    principle: t.field({ type: PrincipleType, required: true, description: 'Under which principle.' }),
    pledge: t.string({ required: true, description: 'What is pledged, in a sentence.' }),
    measure: t.string({ description: 'What is measured; nothing where the board works it out.' }),
    unit: t.string({ description: 'In what, such as hours; nothing where the board works it out.' }),
    boardMeasure: t.field({
      type: BoardMeasureType,
      description: 'What the board works out; then nothing is typed in.',
    }),
    boardMonths: t.int({
      description: 'Over how many months it looks back: 6, 12 or 24; nothing where it counts what stands.',
    }),
    baseline: t.float({ description: 'How it was before, where that is known.' }),
    target: t.float({ required: true, description: 'What it is to be.' }),
    dueAt: t.field({ type: 'DateTime', required: true, description: 'By when it is kept.' }),
    reviewAt: t.field({ type: 'DateTime', required: true, description: 'When it is looked at first.' }),
    leadPost: t.string({ required: true, description: 'The post that leads it.' }),
  }),
})

type Given = typeof PledgeInput.$inferInput
const pledgedBy = ({ measure, unit, boardMeasure, boardMonths, baseline, dueAt, reviewAt, ...pledge }: Given) => ({
  ...pledge,
  ...{ measure: measure ?? '', unit: unit ?? '' },
  boardMeasure: boardMeasure ?? null,
  boardMonths: boardMonths ?? null,
  baseline: baseline ?? null,
  dueAt: new Date(dueAt),
  reviewAt: new Date(reviewAt),
})

builder.mutationField('proposeCommitment', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Proposes a commitment of one’s own organisation, which has to have signed the Charter.',
    args: {
      pledge: t.arg({ type: PledgeInput, required: true, description: 'What is pledged.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { pledge, looked }, act) => proposeCommitment(act, { ...pledgedBy(pledge), looked }),
  }),
)

builder.mutationField('reviseCommitment', (t) =>
  t.field({
    type: CommitmentType,
    errors: {},
    description: 'Words a proposal anew, as long as nobody has agreed to it.',
    args: {
      id: t.arg.globalID({ required: true, for: CommitmentType, description: 'Which.' }),
      pledge: t.arg({ type: PledgeInput, required: true, description: 'What is pledged.' }),
      madeFrom: t.arg.int({ required: true, description: 'The version it was made from.' }),
      looked: t.arg.boolean(lookedArg),
    },
    resolve: (_root, { id, pledge, ...revised }, act) =>
      reviseCommitment(act, { ...pledgedBy(pledge), id: id.id, ...revised }),
  }),
)
