import { doing, globalId, type Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { nobody } from '../viewers.ts'

// An admin of the owning force alone answers; the kinds of viewer that are walked have none, so nobody is given any of it.
const request = ({ foi }: Stage) => globalId('FoiRequest', foi._id)
const step = (name: string, what: string, ask: (stage: Stage) => string): Row => ({
  ...{ of: [`Mutation.${name}`], what, by: nobody },
  ask: (stage) => doing(`${name}(${ask(stage)})`),
})

export const foiRows: Row[] = [
  {
    of: ['Query.node'],
    what: 'a request under the Freedom of Information Act',
    ask: (stage) => `{ node(id: ${request(stage)}) { ... on FoiRequest { ourReference } } }`,
    by: nobody,
  },
  {
    of: ['Challenge.foiRequests', 'Challenge.mayAnswerFoi'],
    what: 'that there are such requests',
    ask: ({ decided }) =>
      `{ challenge(reference: "${decided.challenge.reference}") { foiRequests { id ourReference } mayAnswerFoi } }`,
    by: nobody,
  },
  {
    of: ['Challenge.foiRequest'],
    what: 'a request with a part of the record',
    ask: (stage) =>
      `{ challenge(reference: "${stage.decided.challenge.reference}") { foiRequest(id: ${request(stage)}) {
         pieces waiting piece(key: "log") { text } items(waiting: false) { edges { node { text } } } } } }`,
    by: nobody,
  },
  step(
    'openFoi',
    'answer one',
    ({ decided }) =>
      `challenge: ${globalId('Challenge', decided.challengeId)}, ourReference: "2", receivedOn: "2026-11-01T12:00:00Z"`,
  ),
  step(
    'decideFoi',
    'decide on a piece of the record',
    (stage) => `id: ${request(stage)}, item: "log", answer: release`,
  ),
  step('exportFoi', 'make the document', (stage) => `id: ${request(stage)}`),
]
