import { encodeGlobalID } from '@pothos/plugin-relay'
import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody, type Viewer } from '../viewers.ts'

type Which = keyof Stage['concerns']
/** Who raised it, the signatory that it is about, and the Charter managers. */
const bothSides: readonly Viewer[] = ['supplier', 'owner', 'manager']

const one = (which: Which, fields: string) => (stage: Stage) =>
  `{ concern(reference: ${words(stage.concerns[which].reference)}) { ${fields} } }`
const id = ({ concerns }: Stage, which: Which) => `id: ${globalId('Concern', concerns[which]._id)}`
const reason = 'reason: "The log of the room shows that every question was answered."'
const upheld = `outcome: upheld, ${reason}, summary: "Questions were left for a month.", putRight: "A post is named for it now."`

const purge = ({ concerns }: Stage, removed: string) =>
  `purgeConcernWords(concern: ${globalId('Concern', concerns.upheld._id)}, words: ${words(removed)}, reason: case_data)`

export const concernRows: Row[] = [
  {
    of: ['Query.concern', 'Concern.record'],
    what: 'a concern that was upheld and is final',
    ask: one('upheld', 'record { summary reply putRight finalAt }'),
    by: everybody,
  },
  {
    of: ['Query.concern'],
    what: 'a concern that was upheld and may be appealed against',
    ask: one('decided', 'reference'),
    by: bothSides,
  },
  { of: ['Query.concern'], what: 'a concern that waits for a reply', ask: one('raised', 'state'), by: bothSides },
  {
    of: ['Concern.inside'],
    what: 'who raised what is public, and in which words',
    ask: one('upheld', 'inside { text raisedBy { name } }'),
    by: bothSides,
  },
  {
    of: ['Concern.record'],
    what: 'a record before it is final',
    ask: one('decided', 'record { summary }'),
    by: nobody,
  },
  {
    of: ['Query.node'],
    what: 'a concern that was appealed against, by its id',
    ask: ({ concerns }) => `{ node(id: ${globalId('Concern', concerns.appealed._id)}) { id } }`,
    by: bothSides,
  },
  {
    of: ['Query.concerns'],
    what: 'the concerns of one’s own organisation, or all',
    ask: () => '{ concerns { edges { node { reference } } } }',
    by: bothSides,
  },
  {
    of: ['Query.concernGrounds'],
    what: 'against whom one may raise a concern',
    ask: () => '{ concernGrounds { against { name } about { reference } } }',
    by: ['supplier', 'owner'],
  },
  {
    of: ['Organisation.upheldConcerns'],
    what: 'what was upheld against an organisation',
    ask: () => '{ organisation(slug: "northmere-police") { upheldConcerns { reference } } }',
    by: everybody,
  },
  {
    of: ['Organisation.upheldConcerns'],
    what: 'what is not final, among that',
    ask: () => '{ organisation(slug: "northmere-police") { upheldConcerns { reference } } }',
    given: (answer) => (JSON.stringify(answer).match(/CN-/g) ?? []).length > 1,
    by: nobody,
  },
  {
    of: ['Concern.actions'],
    what: 'what may be done with one that was answered',
    ask: one('answered', 'actions'),
    by: ['supplier', 'manager'],
  },
  {
    of: ['Concern.isAnothers'],
    what: 'that another manager handles the appeal: the first decided by the second manager',
    ask: one('appealed', 'isAnothers'),
    given: (answer) => JSON.stringify(answer).includes('true'),
    by: nobody,
  },
  {
    of: ['Mutation.raiseConcern'],
    what: 'raise a concern',
    ask: ({ world, going }) =>
      doing(
        `raiseConcern(against: ${JSON.stringify(encodeGlobalID('Organisation', world.kettles.id))}, principle: P4, about: ${words(going.reference)}, text: "The report on carbon is two years late.", wanted: "The report is published by May.")`,
      ),
    by: ['owner'],
  },
  {
    of: ['Mutation.replyToConcern'],
    what: 'reply, which takes an admin of the signatory',
    ask: (stage) => doing(`replyToConcern(${id(stage, 'raised')}, reply: "The posts are filled since June.")`),
    by: nobody,
  },
  {
    of: ['Mutation.withdrawConcern'],
    what: 'take it back',
    ask: (stage) => doing(`withdrawConcern(${id(stage, 'raised')})`),
    by: ['supplier'],
  },
  {
    of: ['Mutation.settleConcern'],
    what: 'say that it is put right',
    ask: (stage) => doing(`settleConcern(${id(stage, 'answered')})`),
    by: ['supplier'],
  },
  {
    of: ['Mutation.decideConcern'],
    what: 'decide what was replied to',
    ask: (stage) => doing(`decideConcern(${id(stage, 'answered')}, ${upheld})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.decideConcern'],
    what: 'decide before the reply',
    ask: (stage) => doing(`decideConcern(${id(stage, 'raised')}, ${upheld})`),
    by: nobody,
  },
  {
    of: ['Mutation.appealConcern'],
    what: 'appeal against a decision',
    ask: (stage) => doing(`appealConcern(${id(stage, 'decided')}, ${reason})`),
    by: ['supplier'],
  },
  {
    of: ['Mutation.decideConcernAppeal'],
    what: 'decide on an appeal against another’s decision',
    ask: (stage) => doing(`decideConcernAppeal(${id(stage, 'appealed')}, ${upheld})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.purgeConcernWords'],
    what: 'remove words of who raised it, which the other side does not',
    ask: (stage) => doing(purge(stage, 'Eleven questions')),
    by: ['manager'],
  },
  {
    of: ['Mutation.purgeConcernWords'],
    what: 'remove words from the reply, which takes an admin of its signatory or a manager',
    ask: (stage) => doing(purge(stage, 'because two posts')),
    by: ['manager'],
  },
]
