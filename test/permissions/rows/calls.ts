import { doing, globalId, type Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import type { Viewer } from '../viewers.ts'

const withASlot: readonly Viewer[] = ['supplier', 'owner', 'evaluator']

const round = (which: 'asked' | 'drawn', fields: string) => (stage: Stage) =>
  `{ node(id: ${globalId('CallRound', stage.calls[which]._id)}) { ... on CallRound { ${fields} } } }`

const step = (name: string, what: string, by: readonly Viewer[], ask: (stage: Stage) => string): Row => ({
  ...{ of: [`Mutation.${name}`], what, by },
  ask: (stage) => doing(`${name}(${ask(stage)})`),
})

export const callRows: Row[] = [
  {
    of: ['CallRound.requests', 'CallRequest.*'],
    what: 'who asked before the draw',
    ask: round('asked', 'requests { supplier { name } questions }'),
    by: ['supplier'],
  },
  {
    of: ['CallRound.requests'],
    what: 'who has a call after it',
    ask: round('drawn', 'requests { supplier { name } questions }'),
    by: withASlot,
  },
  {
    of: ['CallRequest.salt', 'CallRequest.isOurs'],
    what: 'by which it finds itself in the draw',
    ask: round('drawn', 'requests { salt isOurs }'),
    by: ['supplier'],
  },
  {
    of: ['CallRound.joining'],
    what: 'how to join before the draw',
    ask: round('asked', 'joining'),
    by: ['owner', 'evaluator'],
  },
  { of: ['CallRound.joining'], what: 'how to join', ask: round('drawn', 'joining'), by: withASlot },
  { of: ['CallRound.seed'], what: 'the seed before the draw', ask: round('asked', 'seed'), by: [] },
  step(
    'offerCalls',
    'offer calls',
    ['owner'],
    ({ calls: { engagement, asked } }) =>
      `challenge: ${globalId('Challenge', engagement._id)}, minutes: 30, joining: "Extension 12",
       drawAt: "${asked.drawAt.toISOString()}", startsAt: ["${asked.slots[0]?.startsAt.toISOString()}"]`,
  ),
  step(
    'askForCall',
    'ask for a call',
    ['supplier', 'rival'],
    ({ calls }) => `id: ${globalId('CallRound', calls.asked._id)}, questions: "What is on a phone that comes in?"`,
  ),
  step(
    'withdrawCallRequest',
    'take a request back',
    ['supplier'],
    ({ calls }) => `id: ${globalId('CallRequest', calls.requestId)}`,
  ),
  step(
    'takeCall',
    'take a call that is free',
    ['rival'],
    ({ calls: { drawn } }) => `id: ${globalId('CallRound', drawn._id)}, slot: 2, questions: "What is on a phone?"`,
  ),
  step(
    'moveCall',
    'move a call',
    ['owner'],
    ({ calls: { drawn } }) =>
      `id: ${globalId('CallRound', drawn._id)}, slot: 2, to: "2026-11-10T10:00:00Z", reason: "Illness"`,
  ),
  step(
    'publishCallNotes',
    'publish notes of a call that has not begun',
    [],
    ({ calls: { drawn } }) => `id: ${globalId('CallRound', drawn._id)}, slot: 1, notes: "What was said."`,
  ),
]
