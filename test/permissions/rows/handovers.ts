import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'

const which = (id: string) => `id: ${globalId('Handover', id)}`
const toOwner = ({ handovers }: Stage) => which(handovers.toOwner._id)

export const handoverRows: Row[] = [
  {
    of: ['Query.handover', 'Handover.note', 'HandoverShown.handover'],
    what: 'a post that is handed over',
    ask: ({ handovers }) => `{ handover(key: ${words(handovers.toOwner._id)}) { handover { note } } }`,
    by: ['owner'],
  },
  {
    of: ['HandoverShown.handed'],
    what: 'what passes with a post',
    ask: ({ handovers }) => `{ handover(key: ${words(handovers.ofOwner._id)}) { handed { title } } }`,
    given: (answer) => JSON.stringify(answer).includes('title'),
    by: ['owner'],
  },
  {
    of: ['Query.handovers'],
    what: 'the handovers of a team',
    ask: () => '{ handovers(slug: "northmere-police") { note } }',
    by: ['owner'],
  },
  {
    of: ['Mutation.startHandover'],
    what: 'begin to hand over a post that is one’s own',
    ask: ({ world: { northmere } }) =>
      doing(
        `startHandover(organisationId: ${globalId('Organisation', northmere.id)}, giverId: ${words(northmere.evaluator.personId)}, receiverId: ${words(northmere.viewer.personId)}, lastDay: "2027-02-01T12:00:00.000Z", note: "The calls are on Thursdays.")`,
      ),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.acceptHandover'],
    what: 'take over a post that is handed over to one',
    ask: (stage) => doing(`acceptHandover(${toOwner(stage)})`),
    by: ['owner'],
  },
  {
    of: ['Mutation.declineHandover'],
    what: 'decline to take over a post',
    ask: (stage) => doing(`declineHandover(${toOwner(stage)})`),
    by: ['owner'],
  },
  {
    of: ['Mutation.stopHandover'],
    what: 'call off the handover of one’s own post',
    ask: ({ handovers }) => doing(`stopHandover(${which(handovers.ofOwner._id)})`),
    by: ['owner'],
  },
  {
    of: ['Mutation.readHandover'],
    what: 'say that one has read what nobody took over yet',
    ask: (stage) => doing(`readHandover(${toOwner(stage)})`),
    by: [],
  },
]
