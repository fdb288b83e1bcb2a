import { doing, globalId, type Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody } from '../viewers.ts'

const of = ({ curation }: Stage) => globalId('Curation', curation._id)
const set = ({ alike }: Stage) => `[${alike.map((id) => globalId('Challenge', id)).join(', ')}]`
const inIt = ['owner', 'otherForce', 'manager'] as const

export const curationRows: Row[] = [
  {
    of: ['Query.demand'],
    what: 'the map of demand',
    ask: () => '{ demand { total } }',
    by: everybody,
  },
  {
    of: ['Query.curation'],
    what: 'a curation',
    ask: ({ curation }) => `{ curation(reference: "${curation.reference}") { id } }`,
    by: inIt,
  },
  { of: ['Query.curations'], what: 'the list', ask: () => '{ curations { edges { node { id } } } }', by: inIt },
  { of: ['Query.curationCounts'], what: 'the counts', ask: () => '{ curationCounts { count } }', by: inIt },
  {
    of: ['Curation.invited'],
    what: 'who was invited',
    ask: (stage) => `{ curation(reference: "${stage.curation.reference}") { invited { name } } }`,
    by: ['manager'],
  },
  {
    of: ['Curation.fit'],
    what: 'how many suppliers fit',
    ask: (stage) => `{ curation(reference: "${stage.curation.reference}") { fit { total } } }`,
    by: ['manager'],
  },
  {
    of: ['Challenge.curation'],
    what: 'the curation that a challenge is in',
    ask: ({ open }) => `{ challenge(reference: "${open.reference}") { curation { reference } } }`,
    by: inIt,
  },
  {
    of: ['Query.suggestedJoinUps'],
    what: 'what may be joined up',
    ask: () => '{ suggestedJoinUps { words } }',
    by: ['manager'],
  },
  {
    of: ['Mutation.startCuration'],
    what: 'start a curation',
    ask: (stage) =>
      doing(`startCuration(challengeIds: ${set(stage)}, title: "Phones wait", reason: "Both say that phones wait.")`),
    by: ['manager'],
  },
  {
    of: ['Mutation.askOwner'],
    what: 'ask the owner of a challenge, as another force',
    ask: ({ open }) =>
      doing(`askOwner(challenge: ${globalId('Challenge', open._id)}, question: "Which tools do you export from?")`),
    by: ['otherForce'],
  },
  {
    of: ['Challenge.adoptingIn'],
    what: 'the room in which one’s force would adopt what came of it',
    ask: ({ decided }) => `{ challenge(reference: "${decided.challenge.reference}") { adoptingIn { reference } } }`,
    by: ['otherForce'],
  },
  {
    of: ['Mutation.adoptWith'],
    what: 'adopt what came of it with its owner, as another force',
    ask: ({ decided }) =>
      doing(`adoptWith(challenge: ${globalId('Challenge', decided.challengeId)}, why: "We run the same tools.")`),
    by: ['otherForce'],
  },
  {
    of: ['Mutation.dismissSuggestion'],
    what: 'say no to a suggestion',
    ask: (stage) => doing(`dismissSuggestion(challengeIds: ${set(stage)}, reason: "One is about laptops.")`),
    by: ['manager'],
  },
  {
    of: ['Mutation.answerCuration'],
    what: 'answer for the force of a challenge',
    ask: (stage) =>
      doing(
        `answerCuration(id: ${of(stage)}, challengeId: ${globalId('Challenge', stage.theirs._id)}, answer: partly, note: "Ours is offline.")`,
      ),
    by: ['otherForce'],
  },
  {
    of: ['Mutation.proposeLead'],
    what: 'propose a lead',
    ask: (stage) => doing(`proposeLead(id: ${of(stage)}, challengeId: ${globalId('Challenge', stage.open._id)})`),
    by: ['manager'],
  },
  {
    of: ['Mutation.inviteSuppliers'],
    what: 'invite suppliers',
    ask: (stage) =>
      doing(`inviteSuppliers(id: ${of(stage)}, expected: 2, text: "Two forces wait weeks for phones to be read.")`),
    by: ['manager'],
  },
  {
    of: ['Mutation.inviteSuppliers'],
    what: 'invite more than were shown',
    ask: (stage) =>
      doing(`inviteSuppliers(id: ${of(stage)}, expected: 1, text: "Two forces wait weeks for phones to be read.")`),
    by: nobody,
  },
  {
    of: ['Mutation.remindAtClose'],
    what: 'ask to be reminded',
    ask: (stage) => doing(`remindAtClose(id: ${of(stage)}, remind: true)`),
    by: ['manager'],
  },
  {
    of: ['Mutation.purgeCurationWords'],
    what: 'remove words from a curation',
    ask: (stage) => doing(`purgeCurationWords(curation: ${of(stage)}, words: "wait for weeks", reason: case_data)`),
    by: ['manager'],
  },
  {
    of: ['Mutation.closeCuration'],
    what: 'record what came of it',
    ask: (stage) => doing(`closeCuration(id: ${of(stage)}, cameOfIt: "One challenge now serves both forces.")`),
    by: ['manager'],
  },
]
