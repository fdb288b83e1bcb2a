import { doing, globalId, type Row } from '../row.ts'

export const overdueRows: Row[] = [
  {
    of: ['DeskItem.ask'],
    what: 'which force is late, and that it was asked',
    ask: () => '{ desk { queues { items { ask { askedBy } } } } }',
    by: ['manager'],
  },
  {
    of: ['Mutation.askForce'],
    what: 'ask a force that is late',
    ask: ({ reviews: { reviewed } }) =>
      doing(`askForce(kind: decision, subject: ${globalId('Challenge', reviewed._id)}, note: "We wait for it.")`),
    by: ['manager'],
  },
]
