import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, type Viewer } from '../viewers.ts'

const parties: readonly Viewer[] = ['supplier', 'owner', 'evaluator']
const editors: readonly Viewer[] = ['supplier', 'owner']

const going = (fields: string) => (stage: Stage) =>
  `{ partnership(reference: ${words(stage.going.reference)}) { ${fields} } }`
const inside = (fields: string) => going(`inside { ${fields} }`)
const id = (stage: Stage) => globalId('Partnership', stage.going._id)
const formingId = (stage: Stage) => globalId('Partnership', stage.forming._id)
const objective = ({ going: { terms } }: Stage) => words(terms.objectives[0]?.id ?? '')
const milestone = ({ going: { terms } }: Stage, place = 0) => words(terms.milestones[place]?.id ?? '')

const step = (name: string, what: string, by: readonly Viewer[], ask: (stage: Stage) => string): Row => ({
  ...{ of: [`Mutation.${name}`], what, by },
  ask: (stage) => doing(`${name}(${ask(stage)})`),
})

export const partnershipRows: Row[] = [
  { of: ['Query.partnership'], what: 'a partnership that has begun', ask: going('title'), by: everybody },
  {
    of: ['Query.partnership'],
    what: 'one that still forms',
    ask: (stage) => `{ partnership(reference: ${words(stage.forming.reference)}) { title } }`,
    by: parties,
  },
  {
    of: ['Query.partnerships'],
    what: 'those that form, in a list',
    ask: () => '{ partnerships(state: forming) { edges { node { title } } } }',
    by: parties,
  },
  {
    of: ['Query.partnerships'],
    what: 'those that form in a region, in a list',
    ask: () => '{ partnerships(state: forming, region: "North East") { edges { node { title } } } }',
    by: parties,
  },
  {
    of: ['Query.partnerships'],
    what: 'those that form under a principle, in a list',
    ask: () => '{ partnerships(state: forming, principle: "P1") { edges { node { title } } } }',
    by: parties,
  },
  {
    of: ['Query.partnershipCounts'],
    what: 'how many form',
    ask: () => '{ partnershipCounts(state: forming) { forces { count } } }',
    by: parties,
  },
  {
    of: ['Query.partnershipCounts'],
    what: 'in which regions they form, and under which principles',
    ask: () => '{ partnershipCounts(state: forming) { regions { key } principles { key } } }',
    by: parties,
  },
  {
    of: ['Challenge.partnerships'],
    what: 'what grows from a challenge before it has begun',
    ask: (stage) => `{ node(id: ${globalId('Challenge', stage.forming.challengeId ?? '')}) {
      ... on Challenge { partnerships { title } } } }`,
    by: parties,
  },
  { of: ['Partnership.seesInside'], what: 'that one takes part', ask: going('seesInside'), by: parties },
  { of: ['Partnership.actions'], what: 'what one may do with it', ask: going('actions'), by: editors },
  {
    of: ['Partnership.closeOuts', 'PartnershipCloseOut.*'],
    what: 'what one side wrote before the other has',
    ask: going('closeOuts { result }'),
    by: ['supplier'],
  },
  {
    of: ['Partnership.inside', 'PartnershipInside.*', 'PartnershipMilestone.*', 'PartnershipProgress.*'],
    what: 'what goes on inside',
    ask: inside('terms milestones { title } progress { text }'),
    by: parties,
  },
  {
    of: ['PartnershipDecision.*', 'DecisionAgreement.*', 'SourceMessage.*'],
    what: 'its decisions',
    ask: inside('decisions { decision agreed { at } source { text } }'),
    by: parties,
  },
  {
    of: ['PartnershipSummary.*'],
    what: 'words for the public before all have approved them',
    ask: inside('summary { text }'),
    by: parties,
  },
  {
    of: ['Mutation.formPartnership'],
    what: 'begin one from an accepted proposal',
    ask: (stage) => doing(`formPartnership(proposal: ${globalId('Proposal', stage.accepted._id)})`),
    by: editors,
  },
  step(
    'editPartnership',
    'change its terms',
    editors,
    (stage) =>
      `id: ${formingId(stage)}, section: property, revision: ${stage.forming.revision}, content: { intellectualProperty: "Shared." }`,
  ),
  step(
    'confirmPartnership',
    'confirm its terms',
    editors,
    (stage) => `id: ${formingId(stage)}, revision: ${stage.forming.revision}`,
  ),
  step(
    'invitePartnershipManager',
    'let a Charter body in',
    editors,
    (stage) => `id: ${id(stage)}, organisation: ${globalId('Organisation', stage.world.charter.id)}`,
  ),
  step(
    'addPartnershipMilestone',
    'add a milestone',
    editors,
    (stage) =>
      `id: ${id(stage)}, title: "Train ten people", dueOn: "2027-06-01T12:00:00Z", owner: ${words(stage.world.kettles.id)}`,
  ),
  step('recordPartnershipProgress', 'say what was done', editors, (stage) => `id: ${id(stage)}, text: "Ten phones."`),
  step(
    'answerPartnershipMilestone',
    'accept the evidence of the supplier',
    ['owner'],
    (stage) => `id: ${id(stage)}, milestone: ${milestone(stage)}, accept: true`,
  ),
  step(
    'recordMeasureReading',
    'record a reading',
    editors,
    (stage) => `id: ${id(stage)}, objective: ${objective(stage)}, value: 9, on: "2026-11-02T12:00:00Z"`,
  ),
  step(
    'proposePartnershipDecision',
    'write down a decision',
    editors,
    (stage) => `id: ${id(stage)}, question: "Which data?", decision: "Set 3."`,
  ),
  step(
    'agreePartnershipDecision',
    'agree to what the supplier wrote down',
    ['owner'],
    (stage) => `decision: ${words(stage.decision._id)}`,
  ),
  step(
    'makeDecision',
    'make a decision of messages',
    editors,
    (stage) =>
      `input: { thread: ${globalId('Thread', stage.workroom._id)}, messageNumbers: [1], question: "Which data?", decision: "Set 3." }`,
  ),
  step(
    'proposePartnershipSummary',
    'write a public summary',
    editors,
    (stage) => `id: ${id(stage)}, text: "A first extract within two days."`,
  ),
  step(
    'approvePartnershipSummary',
    'approve what the supplier wrote',
    ['owner'],
    (stage) => `id: ${id(stage)}, revision: 1`,
  ),
  step(
    'writeCloseOut',
    'write how it went',
    editors,
    (stage) => `id: ${id(stage)}, input: { result: "Nine days instead of thirty-one.", cost: "",
      didNotWork: "The export never worked for two makers.", adoption: in_service, tellTheNext: "Agree the test data first." }`,
  ),
  step('endPartnership', 'end it', editors, (stage) => `id: ${id(stage)}, reason: "The pilot had no way on."`),
]
