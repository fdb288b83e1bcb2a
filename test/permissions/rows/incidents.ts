import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody, type Viewer } from '../viewers.ts'

const managers: readonly Viewer[] = ['manager']
type Which = 'confirmed' | 'declared' | 'withdrawn'

const one = (which: Which, fields: string) => (stage: Stage) =>
  `{ incident(reference: ${words(stage.incidents[which].reference)}) { ${fields} } }`
const id = ({ incidents }: Stage, which: Which = 'declared') => `id: ${globalId('Incident', incidents[which]._id)}`
const around = ({ world }: Stage) => {
  const hours = (count: number) => words(new Date(world.clock.now().getTime() + count * 3_600_000).toISOString())
  return `from: ${hours(-2)}, to: ${hours(2)}`
}

export const incidentRows: Row[] = [
  { of: ['Query.incident'], what: 'a confirmed incident', ask: one('confirmed', 'text by'), by: everybody },
  { of: ['Query.incident'], what: 'one that waits for a second person', ask: one('declared', 'text'), by: managers },
  {
    of: ['Query.incident', 'Incident.withdrawnReason'],
    what: 'one that was taken back, and why',
    ask: one('withdrawn', 'withdrawnReason'),
    by: managers,
  },
  {
    of: ['Query.node'],
    what: 'an incident that waits, by its id',
    ask: ({ incidents }) => `{ node(id: ${globalId('Incident', incidents.declared._id)}) { id } }`,
    by: managers,
  },
  {
    of: ['Query.incidents'],
    what: 'the list',
    ask: () => '{ incidents { edges { node { reference } } } }',
    by: everybody,
  },
  {
    of: ['Query.incidents'],
    what: 'the list with what is not public',
    ask: () => '{ incidents { edges { node { state } } } }',
    by: managers,
    given: (answer) => /declared|withdrawn/.test(JSON.stringify(answer)),
  },
  {
    of: ['Incident.list', 'IncidentList.madeFrom'],
    what: 'what one that waits would move',
    ask: one('declared', 'list { madeFrom challenges { to } }'),
    by: managers,
  },
  {
    of: ['Incident.actions'],
    what: 'what may be done with it',
    ask: one('declared', 'actions'),
    by: managers,
    given: (answer) => JSON.stringify(answer).includes('confirm'),
  },
  {
    of: ['Challenge.incidents'],
    what: 'which incidents touched the close of a challenge',
    ask: ({ incidents }) => `{ challenge(reference: ${words(incidents.past.reference)}) { incidents } }`,
    by: everybody,
    given: (answer) => JSON.stringify(answer).includes('IN-'),
  },
  {
    of: ['Query.incidentsNow'],
    what: 'what is out of order now; the one there was is long over',
    ask: () => '{ incidentsNow { reference } }',
    by: nobody,
  },
  {
    of: ['Query.mayDeclareIncident'],
    what: 'whether one may declare an incident',
    ask: () => '{ mayDeclareIncident }',
    by: managers,
  },
  {
    of: ['Mutation.declareIncident'],
    what: 'declare an incident',
    ask: (stage) =>
      doing(
        `declareIncident(${around(stage)}, reason: board_down, text: "Nobody could reach the board.", workingDays: 2)`,
      ),
    by: managers,
  },
  {
    of: ['Mutation.confirmIncident'],
    what: 'confirm one that another declared',
    ask: (stage) => doing(`confirmIncident(${id(stage)}, madeFrom: ${words(stage.incidents.madeFrom)})`),
    by: managers,
  },
  {
    of: ['Mutation.confirmIncident'],
    what: 'confirm another list than the one that was read',
    ask: (stage) => doing(`confirmIncident(${id(stage)}, madeFrom: "another list")`),
    by: nobody,
  },
  {
    of: ['Mutation.withdrawIncident'],
    what: 'take one back that nobody confirmed',
    ask: (stage) => doing(`withdrawIncident(${id(stage)}, reason: "It was another service that failed.")`),
    by: managers,
  },
  {
    of: ['Mutation.withdrawIncident'],
    what: 'take one back that was confirmed',
    ask: (stage) => doing(`withdrawIncident(${id(stage, 'confirmed')}, reason: "It was another service that failed.")`),
    by: nobody,
  },
]
