import { doing, globalId, type Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, type Viewer } from '../viewers.ts'

const deciders: readonly Viewer[] = ['owner']
/** The force, and the supplier that was told. */
const inside: readonly Viewer[] = ['supplier', 'owner', 'evaluator']

const one = (which: 'waiting' | 'published' | 'kept', fields: string) => (stage: Stage) =>
  `{ node(id: ${globalId('Disclosure', stage.ledger[which])}) { ... on Disclosure { ${fields} } } }`
const waiting = ({ ledger }: Stage) => `id: ${globalId('Disclosure', ledger.waiting)}`
const ofEngagement = (fields: string) => (stage: Stage) =>
  `{ challenge(reference: "${stage.ledger.engagement.reference}") { ${fields} } }`

const step = (name: string, what: string, ask: (stage: Stage) => string): Row => ({
  ...{ of: [`Mutation.${name}`], what, by: deciders },
  ask: (stage) => doing(`${name}(${ask(stage)})`),
})

export const disclosureRows: Row[] = [
  {
    of: ['Query.node'],
    what: 'what some were told, once it is published',
    ask: one('published', 'words'),
    by: everybody,
  },
  { of: ['Query.node'], what: 'what some were told and waits', ask: one('waiting', 'state'), by: inside },
  { of: ['Query.node'], what: 'what some were told and is kept back', ask: one('kept', 'state'), by: inside },
  {
    of: ['Disclosure.to', 'Disclosure.told'],
    what: 'who was told what was published since, and in which words',
    ask: one('published', 'told to { name }'),
    by: inside,
  },
  {
    of: ['Challenge.disclosures'],
    what: 'how much of the ledger waits',
    ask: ofEngagement('disclosures { edges { node { state } } }'),
    by: inside,
    given: (answer) => JSON.stringify(answer).includes('waiting'),
  },
  {
    of: ['Challenge.disclosures'],
    what: 'the rows of which they know who was told',
    ask: ofEngagement('disclosures(part: inside) { edges { node { id } } }'),
    by: inside,
  },
  {
    of: ['Challenge.disclosures'],
    what: 'what everybody reads of the ledger, page by page',
    ask: ofEngagement('disclosures(part: published, first: 1) { edges { node { words } } }'),
    by: everybody,
  },
  {
    of: ['Challenge.keptBack'],
    what: 'that something is kept back and why',
    ask: ofEngagement('keptBack { edges { node { reason } } }'),
    by: everybody,
  },
  {
    of: ['SharePack.waiting', 'Challenge.sharePack'],
    what: 'how much has to be decided on before what continues it opens',
    ask: ({ ledger }) => `{ challenge(reference: "${ledger.continuing.reference}") { sharePack { waiting } } }`,
    by: ['owner', 'evaluator'],
  },
  step(
    'tellByHand',
    'write down what somebody was told',
    ({ ledger, world }) =>
      `challenge: ${globalId('Challenge', ledger.engagement._id)}, kind: meeting, told: "About forty a week.",
       to: ${globalId('Organisation', world.kettles.id)}, at: "${world.clock.now().toISOString()}"`,
  ),
  step(
    'publishDisclosure',
    'publish what some were told',
    (stage) => `${waiting(stage)}, words: "About forty a week."`,
  ),
  step(
    'keepBackDisclosure',
    'keep it back',
    (stage) => `${waiting(stage)}, reason: "It was only about the hour of a meeting."`,
  ),
]
