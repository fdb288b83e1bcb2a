import { aFile, doing, globalId, type Row, withAFile, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody, type Viewer } from '../viewers.ts'

const writers: readonly Viewer[] = ['owner']

const one = (which: 'released' | 'written') => (stage: Stage) =>
  `{ node(id: ${globalId('Release', stage.releases[which]._id)}) { ... on Release { title } } }`
const written = ({ releases }: Stage) => `id: ${globalId('Release', releases.written._id)}`

const step = (name: string, what: string, ask: (stage: Stage) => string, by = writers): Row => ({
  ...{ of: [`Mutation.${name}`], what, by },
  ask: (stage) => doing(`${name}(${ask(stage)})`),
})

export const releaseRows: Row[] = [
  { of: ['Query.node'], what: 'what was released', ask: one('released'), by: everybody },
  { of: ['Query.node'], what: 'what is not released yet', ask: one('written'), by: writers },
  {
    of: ['Challenge.releases'],
    what: 'how much is not released yet',
    ask: ({ open }) => `{ challenge(reference: "${open.reference}") { releases { state } } }`,
    by: writers,
    given: (answer) => JSON.stringify(answer).includes('draft'),
  },
  step(
    'writeRelease',
    'write something for everybody',
    ({ open }) => `challenge: ${globalId('Challenge', open._id)}, title: "Opening hours", text: "Nine to five."`,
  ),
  step(
    'editRelease',
    'change it',
    (stage) => `${written(stage)}, madeFrom: ${stage.releases.written.version}, title: "Data", text: "On Monday."`,
  ),
  step('release', 'give it to everybody', (stage) => `${written(stage)}, madeFrom: ${stage.releases.written.version}`),
  step('discardRelease', 'throw it away', written),
  {
    of: ['Mutation.attachToRelease'],
    what: 'put a file to it',
    ask: (stage) => withAFile(`attachToRelease(${written(stage)}, file: $file)`),
    variables: aFile,
    by: writers,
  },
  {
    of: ['Mutation.removeFromRelease'],
    what: 'take out a file that is not there',
    ask: (stage) => doing(`removeFromRelease(${written(stage)}, file: ${words(stage.sealed._id)})`),
    by: nobody,
  },
]
