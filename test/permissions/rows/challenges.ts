import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody } from '../viewers.ts'

const itself = (stage: { draft: { _id: string } }) => globalId('Challenge', stage.draft._id)
const open = (stage: { open: { _id: string } }) => globalId('Challenge', stage.open._id)
const asking = (stage: { asking: { _id: string } }) => globalId('Challenge', stage.asking._id)
const saltmarch = ({ world }: Pick<Stage, 'world'>) => globalId('Organisation', world.saltmarch.id)
const about = (reference: string, fields: string) => `{ challenge(reference: ${words(reference)}) { ${fields} } }`

export const challengeRows: Row[] = [
  {
    of: ['Query.challenge'],
    what: 'a draft',
    ask: ({ draft }) => about(draft.reference, 'title'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Query.challenge'],
    what: 'an open challenge',
    ask: (stage) => about(stage.open.reference, 'title'),
    by: everybody,
  },
  {
    of: ['Query.node'],
    what: 'a draft by its id',
    ask: (stage) => `{ node(id: ${itself(stage)}) { id } }`,
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Query.nodes'],
    what: 'a draft among others by its id',
    ask: (stage) => `{ nodes(ids: [${itself(stage)}]) { id } }`,
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Challenge.content'],
    what: 'the assessment of conflicts, which names people',
    ask: (stage) => about(stage.open.reference, 'content'),
    given: (answer) => JSON.stringify(answer).includes('Nobody on the panel has an interest'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Challenge.actions'],
    what: 'steps that change a challenge',
    ask: (stage) => about(stage.open.reference, 'actions'),
    given: (answer) => /amend|moveDeadline/.test(JSON.stringify(answer)),
    by: ['owner'],
  },
  {
    of: ['Challenge.forceNotes', 'ForceNote.*'],
    what: 'what forces write for each other about the same problem',
    ask: (stage) => about(stage.open.reference, 'forceNotes { contact }'),
    by: ['owner', 'otherForce', 'evaluator'],
  },
  {
    of: ['Query.coOwnership', 'CoOwnership.*'],
    what: 'that a force was asked to share a draft, to those who write for it',
    ask: ({ asking }) => `{ coOwnership(reference: ${words(asking.reference)}) { title why } }`,
    by: ['otherForce'],
  },
  {
    of: ['Challenge.coOwnerships'],
    what: 'which forces were asked to share it, and why',
    ask: ({ asking }) => about(asking.reference, 'coOwnerships { why }'),
    by: ['owner'],
  },
  {
    of: ['Challenge.coOwnerChoices'],
    what: 'the forces that may be asked to share it, to an admin of its force',
    ask: ({ draft }) => about(draft.reference, 'coOwnerChoices { name }'),
    by: nobody,
  },
  {
    of: ['Challenge.mayWrite'],
    what: 'that one may write in a draft',
    ask: ({ draft }) => about(draft.reference, 'mayWrite'),
    by: ['owner'],
  },
  {
    of: ['Mutation.inviteCoOwner'],
    what: 'ask another force to share a challenge, which only an admin of its force may',
    ask: (stage) =>
      doing(`inviteCoOwner(challenge: ${itself(stage)}, force: ${saltmarch(stage)}, why: "You have phones too.")`),
    by: nobody,
  },
  {
    of: ['Mutation.acceptCoOwnership'],
    what: 'accept for the force that was asked, which only an admin of it may',
    ask: (stage) => doing(`acceptCoOwnership(challenge: ${asking(stage)})`),
    by: nobody,
  },
  {
    of: ['Mutation.declineCoOwnership'],
    what: 'decline for the force that was asked, which only an admin of it may',
    ask: (stage) => doing(`declineCoOwnership(challenge: ${asking(stage)}, reason: "We have no phones.")`),
    by: nobody,
  },
  {
    of: ['Mutation.endCoOwnership'],
    what: 'take an invitation back, which only an admin of the force may',
    ask: (stage) => doing(`endCoOwnership(challenge: ${asking(stage)}, force: ${saltmarch(stage)})`),
    by: nobody,
  },
  {
    of: ['Challenge.sameProblems'],
    what: 'that another force has the same problem',
    ask: (stage) => about(stage.open.reference, 'sameProblems { level }'),
    by: everybody,
  },
  {
    of: ['Challenge.record', 'RecordEntry.event'],
    what: 'who is on the panel, in the record',
    ask: (stage) => about(stage.open.reference, 'record { event { kind data } }'),
    given: (answer) => JSON.stringify(answer).includes('challenge.panelSet'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Challenge.recordChains', 'RecordChain.*'],
    what: 'how it went with a proposal, in the record of what was decided, to its own side',
    ask: (stage) => about(stage.decided.challenge.reference, 'recordChains { chain title entries { text } }'),
    by: ['supplier'],
  },
  {
    of: ['RecordEntry.text'],
    what: 'who was asked to be on the panel, in the words of the record',
    ask: (stage) => about(stage.open.reference, 'record { text }'),
    given: (answer) => JSON.stringify(answer).includes('chose whom to ask to evaluate; asked: '),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['RecordEntry.person'],
    what: 'who did something, by name, to colleagues of theirs alone',
    ask: (stage) => about(stage.open.reference, 'record { person }'),
    by: ['owner', 'otherForce', 'evaluator'],
  },
  {
    of: ['Challenge.log'],
    what: 'who is on the panel, in the log',
    ask: (stage) => about(stage.open.reference, 'log { kind isPrivate data }'),
    given: (answer) => JSON.stringify(answer).includes('challenge.panelSet'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Challenge.panel', 'PanelMember.*'],
    what: 'who evaluates and who moderates',
    ask: (stage) => about(stage.open.reference, 'panel { part person { name } }'),
    given: (answer) => JSON.stringify(answer).includes('evaluator'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Challenge.panelPlaces', 'PanelPlace.*'],
    what: 'how each place on the panel came and ended',
    ask: (stage) => about(stage.open.reference, 'panelPlaces { state person { name } }'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['PanelPlace.reason', 'PanelPlace.words'],
    what: 'why somebody left the panel, to who chooses it',
    ask: (stage) => about(stage.evaluated.challenge.reference, 'panelPlaces { reason words }'),
    given: (answer) => JSON.stringify(answer).includes('too_much'),
    by: ['owner'],
  },
  {
    of: ['Challenge.panelChoices'],
    what: 'the people of the force who may sit on the panel',
    ask: (stage) => about(stage.open.reference, 'panelChoices { name }'),
    given: (answer) => JSON.stringify(answer).includes('name'),
    by: ['owner'],
  },
  {
    of: ['Challenge.toldWhenOpened'],
    what: 'the band of how many people would be told of a publication',
    ask: (stage) => about(stage.draft.reference, 'toldWhenOpened'),
    given: (answer) => JSON.stringify(answer).includes('fewer_than_5'),
    by: ['owner'],
  },
  {
    of: ['Challenge.publicationAskedBy', 'Challenge.publicationAskedAt'],
    what: 'that nobody has asked for a publication',
    ask: (stage) => about(stage.open.reference, 'publicationAskedBy { name } publicationAskedAt'),
    given: (answer) => /"publicationAskedAt":"/.test(JSON.stringify(answer)),
    by: nobody,
  },
  {
    of: ['Challenge.helperResults', 'HelperResult.*'],
    what: 'what the helper counted in the text that was published',
    ask: (stage) => about(stage.open.reference, 'helperResults { says }'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['Mutation.purgeWords'],
    what: 'remove words from all that was written on it',
    ask: (stage) => doing(`purgeWords(challenge: ${open(stage)}, words: "phone evidence", reason: case_data)`),
    by: ['manager'],
  },
  {
    of: ['Query.draftChallenges'],
    what: 'drafts of one’s own force',
    ask: () => '{ draftChallenges { title } }',
    by: ['owner'],
  },
  { of: ['Query.challengeTemplates'], what: 'templates', ask: () => '{ challengeTemplates { key } }', by: everybody },

  {
    of: ['Mutation.draftChallenge'],
    what: 'begin a challenge',
    ask: () => doing('draftChallenge(mode: open_challenge)'),
    by: ['owner', 'otherForce'],
  },
  {
    of: ['Mutation.saveSection'],
    what: 'write in a draft',
    ask: (stage) =>
      doing(`saveSection(id: ${itself(stage)}, section: owner, version: 1, content: { decisionOwner: "Somebody" })`),
    by: ['owner'],
  },
  {
    of: ['Mutation.setPanel'],
    what: 'choose the panel',
    ask: (stage) => doing(`setPanel(id: ${itself(stage)}, evaluators: [])`),
    by: ['owner'],
  },
  {
    of: ['Mutation.openChallenge'],
    what: 'publish a draft',
    ask: (stage) => doing(`openChallenge(id: ${itself(stage)})`),
    by: ['owner'],
  },
  {
    of: ['Mutation.askPublication'],
    what: 'ask a second person to publish',
    ask: (stage) => doing(`askPublication(id: ${itself(stage)})`),
    by: ['owner'],
  },
  {
    of: ['Mutation.returnPublication'],
    what: 'return a draft that nobody asked to publish',
    ask: (stage) => doing(`returnPublication(id: ${itself(stage)}, reason: "Say who is hurt.")`),
    by: nobody,
  },
  {
    of: ['Mutation.amendChallenge'],
    what: 'amend an open challenge',
    ask: (stage) =>
      doing(
        `amendChallenge(id: ${open(stage)}, edition: 1, note: "A better summary", sections: ${graphqlOf({ problem: { ...stage.open.content.problem, summary: 'Victims wait for weeks.' } })})`,
      ),
    by: ['owner'],
  },
  {
    of: ['Mutation.moveDeadline'],
    what: 'move the close later',
    ask: (stage) =>
      doing(
        `moveDeadline(id: ${open(stage)}, which: proposalsCloseAt, to: "2026-12-08T12:00:00.000Z", reason: "A question came late.")`,
      ),
    by: ['owner'],
  },
  {
    of: ['Mutation.withdrawChallenge'],
    what: 'withdraw a challenge, which only an admin of the force may',
    ask: (stage) => doing(`withdrawChallenge(id: ${open(stage)}, code: no_budget, reason: "The budget is gone.")`),
    by: nobody,
  },
  {
    of: ['Mutation.addSameProblem'],
    what: 'say that one’s force has the problem too: once said, not again',
    ask: (stage) => doing(`addSameProblem(challenge: ${open(stage)}, input: { level: would_fund })`),
    by: nobody,
  },
  {
    of: ['Mutation.changeSameProblem'],
    what: 'change what one’s force said',
    ask: (stage) => doing(`changeSameProblem(id: ${words(stage.sameProblem._id)}, input: { level: would_fund })`),
    by: ['otherForce'],
  },
  {
    of: ['Mutation.withdrawSameProblem'],
    what: 'take one’s force off the list',
    ask: (stage) => doing(`withdrawSameProblem(id: ${words(stage.sameProblem._id)})`),
    by: ['otherForce'],
  },
]

/** A value as GraphQL writes it: JSON with names that are not quoted. */
function graphqlOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(graphqlOf).join(', ')}]`
  if (value instanceof Date) return JSON.stringify(value)
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, part]) => `${name}: ${graphqlOf(part)}`)
      .join(', ')} }`
  return JSON.stringify(value ?? null)
}
