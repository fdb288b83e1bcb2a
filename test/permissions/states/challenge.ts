import { globalId, words } from '../row.ts'
import * as steps from './challenge-steps.ts'
import type { Life, Otherwise, Scene } from './life.ts'

const taking = 'open amended lastDay'
const closing = 'closed halfOpened'
const scoring = 'unsealed scored locked'
const agreeing = 'roundClosed agreed'
const ranked = 'frozen written signed'
const judging = `${scoring} ${agreeing} ${ranked}`
const ended = 'decided withdrawn'

const moderator = ({ world }: Scene) => world.northmere.second
const byTheModerator: Otherwise = { by: moderator }
const byAnEvaluator: Otherwise = { by: ({ world }) => world.northmere.evaluator }
const byWhoIsAsked: Otherwise = { by: ({ world }) => world.northmere.editor }
const byAnAdmin: Otherwise = { by: ({ world }) => world.northmere.admin }
const supplier = ({ world }: Scene) => world.kettles.admin
const proposal = ({ sealed }: Scene) => globalId('Proposal', sealed._id)
const fileOf = (files: readonly { fileId: string }[], scene: Scene) => words(files[0]?.fileId ?? scene.sealed._id)

export const aChallenge: Life = {
  of: 'a challenge that leads to an award',
  states: {
    draft: steps.drafted,
    asked: 'askPublication',
    open: steps.opened,
    amended: steps.amended,
    lastDay: steps.lastDay,
    closed: steps.closed,
    halfOpened: steps.halfOpened,
    unsealed: steps.unsealed,
    scored: steps.scored,
    locked: 'lockScores',
    roundClosed: 'closeRound',
    agreed: steps.agreed,
    frozen: 'freezeRanking',
    written: steps.written,
    signed: steps.signed,
    decided: steps.decided,
    withdrawn: steps.withdrawnAfter(steps.drafted, steps.asked, steps.opened, steps.amended),
  },
  asItIs: (scene) => steps.asItIs(scene, scene.open._id),
  done: [
    { in: 'draft asked', commands: 'saveSection' },
    { in: 'draft', commands: 'askPublication' },
    { in: 'asked', commands: 'openChallenge returnPublication' },
    {
      ...{ in: 'draft asked', commands: 'setPanel', also: `${taking} ${closing}` },
      why: 'until the opening nobody knows what there is to judge: who judges may still change',
    },
    {
      ...{ in: 'draft asked', commands: 'acceptPart replaceOnPanel', also: `${taking} ${closing} ${scoring}` },
      why: 'whoever scores may come until the round is closed',
    },
    {
      ...{ in: 'draft asked', commands: 'declinePart', also: `${taking} ${closing} ${judging}` },
      why: 'who was asked may say no as long as there is a panel',
    },
    {
      ...{ in: 'draft asked', commands: 'stepDown', also: `${taking} ${closing} unsealed scored` },
      why: 'an evaluator may leave until they have locked',
    },
    { in: 'open', commands: 'amendChallenge submitProposal' },
    { in: 'open amended', commands: 'moveDeadline' },
    {
      ...{ in: taking, commands: 'withdrawChallenge', also: `${closing} ${judging}` },
      why: 'a need may go away until the decision, for a public reason',
    },
    { in: 'open', commands: 'addSameProblem' },
    {
      ...{ in: 'amended lastDay', commands: 'changeSameProblem withdrawSameProblem' },
      ...{
        also: `${closing} ${judging} ${ended}`,
        why: 'what a force said for itself is never held against its will',
      },
    },
    {
      ...{ in: taking, commands: 'linkNotice unlinkNotice openFoi purgeWords', also: `${closing} ${judging} ${ended}` },
      why: 'notices and requests come, and words are found, long after the end',
    },
    { in: `draft ${taking}`, commands: 'writeRelease' },
    { in: taking, commands: 'release' },
    {
      ...{ in: taking, commands: 'editRelease discardRelease attachToRelease removeFromRelease' },
      ...{ also: `${closing} ${judging} ${ended}`, why: 'a draft that cannot be released any more is read by nobody' },
    },
    {
      ...{ in: taking, commands: 'writeWorkedExample', also: `${closing} unsealed` },
      why: 'the example may change until somebody has scored it',
    },
    { in: `${taking} ${closing} unsealed`, commands: 'scoreWorkedExample' },
    { in: 'open amended', commands: 'askQuestion' },
    {
      ...{ in: taking, commands: 'answerQuestion correctAnswer', also: closing },
      why: 'what was asked in time is answered until the opening',
    },
    { in: taking, commands: 'answerPrivately' },
    {
      ...{ in: taking, commands: 'declineQuestion withdrawQuestion', also: `${closing} ${judging} ${ended}` },
      why: 'a question that waits is taken off the lists of both, whenever they see it',
    },
    { in: taking, commands: 'startProposal withdrawProposal' },
    { in: 'amended', commands: 'reconfirmProposal' },
    {
      ...{ in: taking, commands: 'saveProposalSection attachFile removeFile', also: `${closing} ${judging}` },
      why: 'a draft is its own side’s: what is not sent in by the close counts for nothing and is read by nobody',
    },
    {
      ...{ in: taking, commands: 'askPartner removePartner confirmPartner declinePartner' },
      ...{ also: `${closing} ${judging}` },
      why: 'what was sent in names whom it names; who joins its side later has judges declare again',
    },
    { in: closing, commands: 'confirmOpening' },
    {
      ...{ in: scoring, commands: 'declareConflicts', also: `${agreeing} ${ranked}` },
      why: 'a conflict may come to mind until the decision',
    },
    { in: 'scored', commands: 'saveScore lockScores' },
    { in: 'locked', commands: 'recallScores' },
    {
      ...{ in: 'scored locked', commands: 'closeRound', also: 'unsealed' },
      why: 'the moderator closes a round in which somebody cannot score, and says why',
    },
    { in: agreeing, commands: 'acceptUnanimous' },
    { in: 'roundClosed', commands: 'agreeScore' },
    { in: 'agreed', commands: 'freezeRanking' },
    { in: ranked, commands: 'reopenRanking shortlistProposals' },
    { in: 'frozen', commands: 'saveFeedback writeAdvantages' },
    { in: 'written', commands: 'signFeedback' },
    { in: 'signed', commands: 'releaseDecision' },
    { in: 'decided', commands: 'judgeFeedback formPartnership raiseStandstillCase' },
    // In an award the law names whom it goes to; and where all is scored there are no findings.
    { in: '', commands: 'chooseNaming publishFindings' },
  ],
  otherwise: {
    openChallenge: byTheModerator,
    returnPublication: byTheModerator,
    withdrawChallenge: byAnAdmin,
    acceptPart: byWhoIsAsked,
    declinePart: byWhoIsAsked,
    confirmOpening: byTheModerator,
    addSameProblem: { by: ({ world }) => world.saltmarch.editor },
    startProposal: { by: ({ world }) => world.lanternfish.editor },
    submitProposal: {
      ask: (scene) =>
        `id: ${proposal(scene)}, version: ${scene.sealed.version}, edition: ${scene.open.edition || 1}, declared: true`,
    },
    reconfirmProposal: {
      ...{ by: supplier, ask: (scene) => `id: ${proposal(scene)}, edition: ${scene.open.edition || 1}` },
    },
    removeFile: {
      ...{ by: supplier, ask: (scene) => `id: ${proposal(scene)}, file: ${fileOf(scene.sealed.draftFiles, scene)}` },
    },
    removeFromRelease: {
      by: ({ world }) => world.northmere.editor,
      ask: (scene) =>
        `id: ${globalId('Release', scene.releases.written._id)}, file: ${fileOf(scene.releases.written.files, scene)}`,
    },
    writeWorkedExample: byTheModerator,
    lockScores: byAnEvaluator,
    recallScores: byAnEvaluator,
    closeRound: byTheModerator,
    agreeScore: byTheModerator,
    acceptUnanimous: byTheModerator,
    freezeRanking: byTheModerator,
    reopenRanking: byTheModerator,
    shortlistProposals: byTheModerator,
    saveFeedback: {
      by: moderator,
      ask: ({ open, sealed, evaluated }) =>
        `challenge: ${globalId('Challenge', open._id)}, proposal: ${globalId('Proposal', sealed._id)}, version: 0,
         criteria: [{ criterionId: ${words(evaluated.criteria[0]?.id ?? '')}, reason: "Why", strength: "Clear", change: "Dates" }]`,
    },
    writeAdvantages: {
      by: moderator,
      ask: ({ open, sealed }) =>
        `challenge: ${globalId('Challenge', open._id)}, version: 0,
         accepted: [{ proposal: ${globalId('Proposal', sealed._id)}, advantages: "It named every date." }]`,
    },
    signFeedback: byAnEvaluator,
    releaseDecision: byAnAdmin,
    chooseNaming: { by: supplier },
    raiseStandstillCase: { by: supplier },
  },
}
