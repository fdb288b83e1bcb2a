import { CommitmentType } from '../commitments/api-type.ts'
import { builder } from '../platform/graphql.ts'
import { type BoardReading, boardReadings } from './board-readings.ts'

const BoardReadingType = builder.objectRef<BoardReading>('BoardReading')
BoardReadingType.implement({
  description: 'What the board works out for a commitment, now, from what everybody may read. The same for everybody.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'A number of working days, or a share in per cent; nothing under five cases.',
    }),
    cases: t.exposeInt('cases', { nullable: true, description: 'From how many cases; nothing under five.' }),
    isWithinAim: t.exposeBoolean('isWithinAim', {
      nullable: true,
      description: 'Whether it is as good as the target now; nothing under five cases. It makes no commitment met.',
    }),
  }),
})

builder.objectField(CommitmentType, 'boardReading', (t) =>
  t.loadable({
    type: BoardReadingType,
    nullable: true,
    description: 'What the board works out, where the board measures it; nothing where its organisation does.',
    load: (ids: string[], act) => boardReadings(act, ids),
    resolve: ({ _id }) => _id,
  }),
)
