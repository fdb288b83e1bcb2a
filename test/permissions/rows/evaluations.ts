import { doing, globalId, type Row, words } from '../row.ts'
import type { Stage } from '../stage.ts'
import { everybody, nobody } from '../viewers.ts'

const about = (reference: string, fields: string) => `{ challenge(reference: ${words(reference)}) { ${fields} } }`
const challenge = ({ evaluated }: Stage) => `challenge: ${globalId('Challenge', evaluated.challengeId)}`
const proposal = ({ evaluated }: Stage) => globalId('Proposal', evaluated.proposals[0]?._id ?? '')
const ineligible = ({ evaluated }: Stage) => globalId('Proposal', evaluated.proposals[1]?._id ?? '')
const criterion = ({ evaluated }: Stage) => words(evaluated.criteria[0]?.id ?? '')
/** The proposal of the supplier that the walk asks as, which was told why it was declined or accepted. */
const told = ({ decided, world }: Stage) =>
  globalId('Proposal', decided.proposals.find(({ supplierId }) => supplierId === world.kettles.id)?._id ?? '')
const cell = (stage: Stage) => `{ proposal: ${proposal(stage)}, criterion: ${criterion(stage)} }`

export const evaluationRows: Row[] = [
  {
    of: ['Challenge.opening', 'Opening.*', 'OpeningConfirmation.*', 'OpenedReceipt.*'],
    what: 'the record of an opening',
    ask: ({ evaluated }) =>
      about(evaluated.challenge.reference, 'opening { received confirmations { name } receipts { sha256 } }'),
    by: everybody,
  },
  {
    of: ['Opening.mayConfirm'],
    what: 'anything of an opening that is not done',
    ask: ({ open }) => about(open.reference, 'opening { received mayConfirm confirmations { name } }'),
    by: nobody,
  },
  {
    of: [
      ...['Challenge.evaluation', 'Evaluation.*', 'Candidate.*', 'Criterion.*', 'CellScore.*', 'PanelProgress.*'],
      ...[
        'SaidConflict.*',
        'ConflictRuling.*',
        'RankedProposal.*',
        'RankedPart.*',
        'FeedbackDraft.*',
        'CriterionFeedback.*',
      ],
      ...['MissingToDecide.*', 'AdvantagesDraft.*', 'AcceptedAdvantages.*', 'CriterionAdvantages.*'],
    ],
    what: 'an evaluation, to its panel alone',
    ask: ({ evaluated }) =>
      about(evaluated.challenge.reference, 'evaluation { stage candidates { reference } ownScores { score } }'),
    by: ['evaluator'],
  },
  {
    of: ['Proposal.reading'],
    what: 'what a proposal says that is judged, to who has declared for it',
    ask: (stage) => `{ node(id: ${proposal(stage)}) { ... on Proposal { reading { content } } } }`,
    by: ['evaluator'],
  },
  {
    of: ['Challenge.ownLinks', 'OrganisationLinks.*', 'LinkedPost.*', 'LinkedPartnership.*'],
    what: 'what links oneself to who proposes, to who declares',
    ask: ({ evaluated }) => about(evaluated.challenge.reference, 'ownLinks { organisation { name } since }'),
    by: ['evaluator'],
  },
  {
    of: ['Challenge.possibleConflicts', 'PossibleConflict.*'],
    what: 'a possible conflict of the moderator, whom an admin rules on',
    ask: ({ evaluated }) => about(evaluated.challenge.reference, 'possibleConflicts { words person { name } }'),
    by: nobody,
  },
  {
    of: ['Mutation.ruleOnConflict'],
    what: 'rule on a possible conflict of the moderator',
    ask: (stage) => {
      const { personId, declaredAt } = stage.evaluated.possible
      return doing(
        `ruleOnConflict(${challenge(stage)}, proposal: ${proposal(stage)}, person: ${words(personId)}, declaredAt: ${words(declaredAt)}, outcome: may_judge, words: "It was one day.")`,
      )
    },
    by: nobody,
  },
  {
    of: ['Evaluation.sharedScores'],
    what: 'what others scored, before the round is closed',
    ask: ({ evaluated }) => about(evaluated.challenge.reference, 'evaluation { sharedScores { score } }'),
    by: nobody,
  },
  {
    of: ['Query.ownEvaluations', 'OwnEvaluation.*'],
    what: 'panels that one is on',
    ask: () => '{ ownEvaluations { stage } }',
    by: ['evaluator'],
  },
  {
    of: ['Challenge.ownSetAside', 'SetAsideScore.*'],
    what: 'what somebody else scored and what counts no more',
    ask: ({ evaluated }) => about(evaluated.challenge.reference, 'ownSetAside { score reason }'),
    by: nobody,
  },
  {
    of: ['Challenge.workedExample', 'WorkedExample.*', 'ExampleDone.*'],
    what: 'the worked example of a panel, to it and to who answers for the challenge',
    ask: ({ open }) => about(open.reference, 'workedExample { answer }'),
    by: ['owner', 'evaluator'],
  },
  {
    of: ['WorkedExample.expected', 'WorkedExample.why', 'WorkedExample.done'],
    what: 'what is expected of a worked example that an evaluator has yet to score',
    ask: ({ open }) => about(open.reference, 'workedExample { expected why done { name } }'),
    by: ['owner'],
  },
  {
    of: ['WorkedExample.scores', 'ExampleScore.*'],
    what: 'what the panel gave a worked example, to an evaluator who has scored it',
    ask: ({ evaluated }) => about(evaluated.challenge.reference, 'workedExample { scores { name score reason } }'),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.writeWorkedExample'],
    what: 'write a worked example anew, as who answers for the challenge',
    ask: ({ open }) =>
      doing(
        `writeWorkedExample(challenge: ${globalId('Challenge', open._id)}, edition: 1, criterion: ${words(open.content.choosing.criteria[0]?.id ?? '')}, answer: "We train two.", expected: 2, why: "It names nobody.")`,
      ),
    by: ['owner'],
  },
  {
    of: ['Mutation.scoreWorkedExample'],
    what: 'score a worked example',
    ask: ({ open }) =>
      doing(
        `scoreWorkedExample(challenge: ${globalId('Challenge', open._id)}, edition: 1, score: 2, reason: "It names nobody.")`,
      ),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.acceptPart'],
    what: 'accept a part that one was asked for',
    ask: ({ draft }) => doing(`acceptPart(challenge: ${globalId('Challenge', draft._id)})`),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.declinePart'],
    what: 'decline a part that one was asked for',
    ask: ({ draft }) => doing(`declinePart(challenge: ${globalId('Challenge', draft._id)}, reason: too_much)`),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.stepDown'],
    what: 'step down from a panel that one is on',
    ask: (stage) => doing(`stepDown(${challenge(stage)}, reason: too_much)`),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.replaceOnPanel'],
    what: 'ask somebody else in a place on the panel',
    ask: (stage) =>
      doing(
        `replaceOnPanel(${challenge(stage)}, place: ${words(stage.leftPlace)}, person: ${words(stage.world.northmere.admin.personId)}, reason: "One of us left.")`,
      ),
    by: ['owner'],
  },
  {
    of: ['Proposal.feedback', 'Feedback.*', 'ToldCriterion.*', 'ToldIneligible.*', 'Awarded.*', 'AwardedScore.*'],
    what: 'feedback, to the supplier that it is for',
    ask: (stage) => `{ node(id: ${told(stage)}) { ... on Proposal { feedback { criteria { reason } } } } }`,
    by: ['supplier'],
  },
  {
    of: ['Mutation.chooseNaming'],
    what: 'whether the outcome of an award names whom it goes to: the law says so, and nobody chooses',
    ask: ({ decided }) => {
      const accepted = decided.proposals[0]
      return doing(`chooseNaming(proposal: ${globalId('Proposal', accepted?._id ?? '')}, isNamed: true)`)
    },
    by: nobody,
  },
  {
    of: ['Mutation.judgeFeedback'],
    what: 'say whether the feedback to a proposal was of use',
    ask: (stage) => doing(`judgeFeedback(proposal: ${told(stage)}, isUseful: true)`),
    by: ['supplier'],
  },
  {
    of: ['Challenge.accepted', 'Accepted.*'],
    what: 'whom a decision names, and how many it does not',
    ask: ({ decided }) => about(decided.challenge.reference, 'accepted { unnamed suppliers { name } }'),
    by: everybody,
  },

  {
    of: ['Proposal.findings', 'EligibilityFinding.*'],
    what: 'that a proposal is not judged, to its own side',
    ask: (stage) => `{ node(id: ${ineligible(stage)}) { ... on Proposal { findings { words } } } }`,
    by: ['supplier'],
  },
  {
    of: ['Evaluation.findings'],
    what: 'what was found about eligibility, to who judges',
    ask: ({ evaluated }) => about(evaluated.challenge.reference, 'evaluation { findings { words response } }'),
    by: ['evaluator'],
  },
  {
    of: ['Proposal.clarifications', 'Clarification.*'],
    what: 'what a proposer was asked, to its own side',
    ask: (stage) => `{ node(id: ${ineligible(stage)}) { ... on Proposal { clarifications { question } } } }`,
    by: ['supplier'],
  },
  {
    of: ['Evaluation.clarifications'],
    what: 'what proposers were asked, to who judges',
    ask: ({ evaluated }) => about(evaluated.challenge.reference, 'evaluation { clarifications { question answer } }'),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.askProposer'],
    what: 'ask a proposer to make something clear',
    ask: (stage) =>
      doing(`askProposer(${challenge(stage)}, proposal: ${proposal(stage)}, question: "Which plan?", workingDays: 3)`),
    by: nobody,
  },
  {
    of: ['Mutation.answerClarification'],
    what: 'answer what one was asked',
    ask: (stage) =>
      doing(
        `answerClarification(proposal: ${ineligible(stage)}, ${challenge(stage)}, clarification: ${words(stage.evaluated.clarificationId)}, answer: "With the first one.")`,
      ),
    by: ['supplier'],
  },
  {
    of: ['Mutation.respondToFinding'],
    what: 'answer that a proposal was found ineligible, when the time is over',
    ask: (stage) =>
      doing(
        `respondToFinding(proposal: ${ineligible(stage)}, ${challenge(stage)}, finding: ${words(stage.evaluated.findingId)}, words: "It stands on page four.")`,
      ),
    by: nobody,
  },
  {
    of: ['Mutation.proposeIneligible'],
    what: 'say that a proposal is not to be judged',
    ask: (stage) =>
      doing(
        `proposeIneligible(${challenge(stage)}, proposal: ${proposal(stage)}, code: out_of_scope, words: "It answers something else.")`,
      ),
    by: nobody,
  },
  {
    of: ['Mutation.closeFinding'],
    what: 'reinstate what was found ineligible, as who did not propose that',
    ask: (stage) =>
      doing(
        `closeFinding(${challenge(stage)}, finding: ${words(stage.evaluated.findingId)}, outcome: reinstated, reason: "It was there.")`,
      ),
    by: ['evaluator'],
  },
  ...(['confirmIneligible', 'dropFinding'] as const).map(
    (name): Row => ({
      of: [`Mutation.${name}`],
      what: 'what a second person does with a finding that is confirmed',
      ask: (stage) =>
        doing(
          `${name}(${challenge(stage)}, finding: ${words(stage.evaluated.findingId)}${name === 'dropFinding' ? ', reason: "It stands there."' : ''})`,
        ),
      by: nobody,
    }),
  ),

  {
    of: ['Challenge.standstill', 'Standstill.*'],
    what: 'how long the contract of an award waits',
    ask: ({ decided }) => about(decided.challenge.reference, 'standstill { state daysLeft }'),
    by: everybody,
  },
  {
    of: ['StandstillCase.*', 'Standstill.cases'],
    what: 'a case about a decision, to the supplier that raised it',
    ask: ({ decided }) => about(decided.challenge.reference, 'standstill { cases { words } }'),
    by: ['supplier'],
  },
  {
    of: ['Mutation.raiseStandstillCase'],
    what: 'ask about a decision that one was told of',
    ask: ({ decided }) =>
      doing(
        `raiseStandstillCase(challenge: ${globalId('Challenge', decided.challengeId)}, kind: question, words: "Which page was weighed?")`,
      ),
    by: ['supplier'],
  },
  ...(['takeStandstillCase', 'closeStandstillCase'] as const).map(
    (name): Row => ({
      of: [`Mutation.${name}`],
      what: 'what an admin of the force does with a case',
      ask: ({ decided }) =>
        doing(
          `${name}(challenge: ${globalId('Challenge', decided.challengeId)}, case: ${words(decided.caseId)}${name === 'closeStandstillCase' ? ', outcome: answered, answer: "It was page four."' : ''})`,
        ),
      by: nobody,
    }),
  ),

  {
    of: ['Mutation.confirmOpening'],
    what: 'open proposals before the close',
    ask: ({ open }) => doing(`confirmOpening(challenge: ${globalId('Challenge', open._id)}, declared: true)`),
    by: nobody,
  },
  {
    of: ['Mutation.declareConflicts'],
    what: 'declare conflicts',
    ask: (stage) =>
      doing(`declareConflicts(${challenge(stage)}, declarations: [{ proposal: ${proposal(stage)}, kind: none }])`),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.saveScore'],
    what: 'score a proposal',
    ask: (stage) =>
      doing(
        `saveScore(${challenge(stage)}, proposal: ${proposal(stage)}, criterion: ${criterion(stage)}, version: 1, score: 2, reason: "Thin.", privateNote: "")`,
      ),
    by: ['evaluator'],
  },
  {
    of: ['Mutation.lockScores'],
    what: 'lock scores that are not complete',
    ask: (stage) => doing(`lockScores(${challenge(stage)})`),
    by: nobody,
  },
  {
    of: ['Mutation.recallScores'],
    what: 'recall scores that are not locked',
    ask: (stage) => doing(`recallScores(${challenge(stage)}, reason: "I misread it.")`),
    by: nobody,
  },
  ...(
    [
      ['closeRound', () => ', reason: "Somebody is ill."'],
      ['agreeScore', (stage) => `, cell: ${cell(stage)}, version: 0, score: 3, rationale: "We talked."`],
      ['acceptUnanimous', (stage) => `, cells: [${cell(stage)}]`],
      ['freezeRanking', () => ''],
      ['reopenRanking', () => ', reason: "A sum was wrong."'],
      ['signFeedback', (stage) => `, proposals: [{ proposal: ${proposal(stage)}, version: 1 }], advantages: 1`],
      [
        'writeAdvantages',
        (stage) =>
          `, version: 0, accepted: [{ proposal: ${proposal(stage)}, advantages: "It named every date.", criteria: [{ criterionId: ${criterion(stage)}, advantages: "It is sooner." }] }]`,
      ],
      [
        'saveFeedback',
        (stage) =>
          `, proposal: ${proposal(stage)}, version: 0, criteria: [{ criterionId: ${criterion(stage)}, reason: "Thin.", strength: "", change: "" }]`,
      ],
      ['shortlistProposals', (stage) => `, proposals: [${proposal(stage)}]`],
      ['publishFindings', () => ', findings: "Five can do it."'],
      [
        'releaseDecision',
        () => ', outcome: no_partnership, code: "no_budget", reason: "There is no money.", lessons: "Ask before."',
      ],
    ] as const satisfies readonly (readonly [string, (stage: Stage) => string])[]
  ).map(
    ([name, more]): Row => ({
      of: [`Mutation.${name}`],
      what: 'what the moderator or an admin does',
      ask: (stage) => doing(`${name}(${challenge(stage)}${more(stage)})`),
      by: nobody,
    }),
  ),
]
