import { doing, globalId, type Row } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody, type Viewer } from '../viewers.ts'

type Step = keyof Stage['commitments']
const of = (stage: Stage, step: Step) => globalId('Commitment', stage.commitments[step]._id)
const pledge = `pledge: { principle: P2, pledge: "We answer every question within a day.", measure: "Hours", target: 8.5,
  dueAt: "2027-06-01T12:00:00Z", reviewAt: "2027-03-01T12:00:00Z", leadPost: "Head of support" }`
const bothSides: readonly Viewer[] = ['supplier', 'manager']

/** A mutation of a commitment at a step, and who may do it. */
const step = (name: string, at: Step, by: readonly Viewer[], args = ''): Row => ({
  of: [`Mutation.${name}`],
  what: `${name}: ${at}`,
  ask: (stage) => doing(`${name}(id: ${of(stage, at)}${args})`),
  by,
})

export const commitmentRows: Row[] = [
  {
    of: ['Query.commitment'],
    what: 'a commitment that was agreed to',
    ask: ({ commitments }) => `{ commitment(reference: "${commitments.agreed.reference}") { id } }`,
    by: everybody,
  },
  {
    of: ['Query.commitment'],
    what: 'a commitment that is proposed',
    ask: ({ commitments }) => `{ commitment(reference: "${commitments.proposed.reference}") { id } }`,
    by: bothSides,
  },
  {
    of: ['Commitment.returnedBecause'],
    what: 'why one was given back',
    ask: ({ commitments }) => `{ commitment(reference: "${commitments.returned.reference}") { returnedBecause } }`,
    by: bothSides,
  },
  {
    of: ['Commitment.actions'],
    what: 'steps with one whose evidence was accepted',
    ask: ({ commitments }) => `{ commitment(reference: "${commitments.accepted.reference}") { actions } }`,
    by: bothSides,
  },
  {
    of: ['Query.commitments'],
    what: 'the list',
    ask: () => '{ commitments { edges { node { reference } } } }',
    by: everybody,
  },
  {
    of: ['Query.commitments'],
    what: 'a proposal in the list of one organisation',
    ask: () => '{ commitments(organisation: "two-kettles", tag: planned) { edges { node { state } } } }',
    by: bothSides,
    given: (answer) => JSON.stringify(answer).includes('proposed'),
  },
  {
    of: ['Query.commitments'],
    what: 'what is to be reviewed, by kind and principle',
    ask: () => '{ commitments(kind: supplier, principle: P2, tag: met, reviewDue: false) { edges { node { id } } } }',
    by: everybody,
  },
  {
    of: ['Query.commitmentCounts'],
    what: 'how many go how',
    ask: () => '{ commitmentCounts { count } }',
    by: everybody,
  },
  {
    of: ['Query.commitmentExamples'],
    what: 'one example of each principle',
    ask: () => '{ commitmentExamples { reference } }',
    by: everybody,
  },
  {
    of: ['Commitment.history'],
    what: 'what happened to it in public',
    ask: ({ commitments }) => `{ commitment(reference: "${commitments.agreed.reference}") { history { kind } } }`,
    by: everybody,
  },
  {
    of: ['Commitment.history'],
    what: 'that it was proposed before it was agreed to',
    ask: ({ commitments }) => `{ commitment(reference: "${commitments.agreed.reference}") { history { kind } } }`,
    by: bothSides,
    given: (answer) => JSON.stringify(answer).includes('commitment.proposed'),
  },
  {
    of: ['Mutation.proposeCommitment'],
    what: 'propose a commitment, having signed',
    ask: () => doing(`proposeCommitment(${pledge})`),
    by: ['supplier', 'owner'],
  },
  {
    of: ['Mutation.proposeCommitment'],
    what: 'propose a commitment of suppliers that the board measures',
    ask: () =>
      doing(
        `proposeCommitment(${pledge.replace('measure: "Hours", target: 8.5', 'boardMeasure: claims_seen, target: 80')})`,
      ),
    by: ['supplier'],
  },
  {
    of: ['Commitment.boardReading', 'BoardReading.*'],
    what: 'that the board measures a commitment',
    ask: ({ commitments }) =>
      `{ commitment(reference: "${commitments.measured.reference}") { boardMeasure boardReading { value cases isWithinAim } } }`,
    given: (answer) => JSON.stringify(answer).includes('"boardReading":{'),
    by: everybody,
  },
  {
    of: ['Commitment.boardReading'],
    what: 'what the board works out of fewer than five cases',
    ask: ({ commitments }) =>
      `{ commitment(reference: "${commitments.measured.reference}") { boardReading { value cases isWithinAim } } }`,
    given: (answer) => /"(value|cases|isWithinAim)":[^n]/.test(JSON.stringify(answer)),
    by: nobody,
  },
  {
    of: ['Commitment.boardReading'],
    what: 'what the board works out of five cases or more, which is the same for everybody',
    ask: ({ commitments }) =>
      `{ commitment(reference: "${commitments.ofAForce.reference}") { boardReading { value cases isWithinAim } } }`,
    given: (answer) => /"value":\d+,"cases":\d+,"isWithinAim":(true|false)/.test(JSON.stringify(answer)),
    by: everybody,
  },
  step('reviseCommitment', 'proposed', ['supplier'], `, madeFrom: 0, ${pledge}`),
  step('withdrawCommitment', 'proposed', ['supplier']),
  step('agreeCommitment', 'proposed', ['manager'], ', madeFrom: 0'),
  step('giveBackCommitment', 'proposed', ['manager'], ', reason: "Name a day that can be checked."'),
  step('reportCommitment', 'agreed', ['supplier'], ', value: 12.5, on: "2026-11-02T00:00:00Z"'),
  step('giveEvidence', 'agreed', ['supplier'], ', text: "The log of our help desk, all of it."'),
  step('acceptEvidence', 'given', ['manager'], ', madeFrom: 2, validUntil: "2027-06-01T12:00:00Z"'),
  step('disputeEvidence', 'given', ['manager'], ', reason: "The log leaves out the weekends."'),
  step('replyToDispute', 'disputed', ['supplier'], ', reply: "Weekends are not working hours."'),
  {
    of: ['Mutation.purgeCommitmentWords'],
    what: 'remove words from a commitment',
    ask: (stage) =>
      doing(
        `purgeCommitmentWords(commitment: ${of(stage, 'agreed')}, words: "answer every question", reason: case_data)`,
      ),
    by: ['manager'],
  },
  step('reviewCommitment', 'accepted', ['manager'], ', note: "Goes as agreed.", nextReviewAt: "2027-06-01T12:00:00Z"'),
]
