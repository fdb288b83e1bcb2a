import { beforeAll, expect, test } from '@jest/globals'
import type { Document } from 'mongodb'
import { judgedOf } from '../../schema/challenges.ts'
import {
  agreeScore,
  confirmOpening,
  declareConflicts,
  freezeRanking,
  lockScores,
  recallScores,
  releaseDecision,
  reopenRanking,
  ruleOnConflict,
  saveFeedback,
  shortlistProposals,
} from '../../server/evaluations/commands.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'
import {
  closedChallenge,
  declareNone,
  panelOf,
  partnershipWith,
  scoreAll,
  signAll,
  type Unsealed,
  writeFeedback,
} from '../support/evaluations.ts'
import { type Changed, type KeptStore, keptStore } from '../support/kept-store.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'
import { ask, askerOf, commands, name, ourFaults } from './answers.ts'
import { asked, type Row } from './row.ts'
import { type Stage, theSharedStage } from './stage.ts'

withDatabase()

/** Where two are done, and why: the second says the same once more, so that what it changes stands as after the first. */
const saidAgain = new Set(
  `endEverySession nameMyself changeRole handOver setNotificationPreferences setOffDuty setPanel askForCall decideFoi
   askPartnershipReview askReview declareConflicts proposePartnershipSummary writeCloseOut replyToSuspension
   answerCuration proposeLead remindAtClose`.split(/\s+/),
)
/** Where two are made, and why. */
const madeAgain: Record<string, string> = {
  draftChallenge: 'an empty draft that nobody else is told of',
  writeRelease: 'a draft, which its own force throws away',
  attachToRelease: 'a file of a draft, which its own force takes out again',
  attachFile: 'a file of a draft, which its own supplier takes out again',
  proposeCommitment: 'a proposal that the organisation takes back',
  openFoi: 'two requests may come on one day, and what is gathered is not public',
  exportFoi: 'the same document, with a number of its own',
  inviteMember: 'the later invitation takes the place of the earlier',
}

/** What the rows of the walk come too early or too late for: of these, two are refused, or find nothing to change. Some are taken below. */
const notRipe = new Set(
  `acceptCoOwnership acceptInvitation acceptUnanimous addSameProblem adoptWith agreeScore approveJoin askProposer chooseNaming closeRound
   confirmIneligible confirmOpening declineCoOwnership dropFinding readHandover editProfile endSession freezeRanking lockScores markClaim markNotificationsRead
   markThreadRead openThread publishCallNotes publishFindings recallScores reconfirmProposal refuseJoin releaseDecision
   removeFile removeFromRelease removePasskey renewProfile reopenRanking respondToFinding returnPublication saveFeedback
   shortlistProposals signFeedback startProposal takeStandstillCase withdrawInvitation
   writeAdvantages`.split(/\s+/),
)

let stage: Stage
let store: KeptStore
beforeAll(async () => {
  stage = await theSharedStage()
  store = await keptStore()
}, 60_000)

/** What is made anew each time, such as ids, hashes, tokens and what is sealed, and what is drawn by lot. */
const random = /[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9+/_=-]{24,}/g
const drawn = ['letter', 'reference', 'goneAt']
const shapeOf = (document: Document) =>
  JSON.stringify(document, (key, value: unknown) =>
    drawn.includes(key) ? '…' : typeof value === 'string' ? value.replaceAll(random, '…') : value,
  )
const shapesOf = (changes: Changed[]) =>
  changes.map(({ collection, came, went }) => ({ collection, came: came.map(shapeOf).sort(), went: went.length }))
/** What stands in the end, whatever the record tells and however often it was written. */
const withoutRecord = (shapes: ReturnType<typeof shapesOf>) =>
  shapes
    .filter(({ collection }) => collection !== 'events' && collection !== 'chains')
    .map(({ came, ...rest }) => ({
      ...rest,
      came: came.map((one) => one.replaceAll(/"(version|revision|teamChanges)":\d+/g, '')),
    }))

/** What doing it once leaves, and what doing it twice at once does; the store as it was, or as the two left it. */
async function onceAndTwice<Answer>(kept: KeptStore, run: () => Promise<Answer>, leave = false) {
  await run()
  const once = shapesOf(await kept.changes())
  await kept.putBack()
  const answers = await Promise.all([run(), run()])
  const twice = shapesOf(await kept.changes())
  if (!leave) await kept.putBack()
  return { once, twice, answers }
}

const commandOf = (row: Row) => (row.of[0] ?? '').replace('Mutation.', '')
const unripe = new Set(commands.map(commandOf))
const doneTwice = new Set<string>()

test.each(commands.map((row) => [name(row), row] as const))(
  'two of the same at once are done once: %s',
  async (_name, row) => {
    const request = asked(row, stage)
    const asker = await askerOf(row, stage)
    const { once, twice, answers } = await onceAndTwice(store, () => ask(asker, request))
    expect(answers.flatMap(ourFaults)).toEqual([])
    const command = commandOf(row)
    if (once.length > 0) unripe.delete(command)
    if (once.length > 0 && JSON.stringify(once) !== JSON.stringify(twice)) doneTwice.add(command)
    if (saidAgain.has(command)) expect(withoutRecord(twice)).toEqual(withoutRecord(once))
    else if (!(command in madeAgain)) expect(twice).toEqual(once)
  },
  30_000,
)

test('only what is named here is done twice, and nothing is named that is not', () => {
  expect([...doneTwice].sort()).toEqual([...saidAgain, ...Object.keys(madeAgain)].sort())
  expect([...unripe].sort()).toEqual([...notRipe].sort())
})

test('each step from the close to the decision is taken once, though it is sent twice at once', async () => {
  const world = await theWorld()
  const { first, second, moderator } = panelOf(world)
  const challenge = await closedChallenge(world, { suppliers: ['kettles', 'lanternfish'] })
  const { _id: challengeId } = challenge

  async function twice(step: string, run: () => Promise<unknown>) {
    const kept = await keptStore()
    const code = () =>
      run().then(
        () => 'done',
        (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
      )
    const { once, twice, answers } = await onceAndTwice(kept, code, true)
    expect([step, twice]).toEqual([step, once])
    expect([step, once.length > 0, answers.includes('done')]).toEqual([step, true, true])
  }

  for (const person of [first, moderator]) {
    const act = await person.act()
    await twice('open', () => confirmOpening(act, { challengeId, declared: true }))
  }
  const { criteria } = challenge.content.choosing
  const proposals = await Proposal.find({ challengeId }).sort({ letter: 1 }).lean<ProposalFields[]>()
  const unsealed: Unsealed = { challenge, challengeId, criteria, proposals }
  const proposalIds = proposals.map(({ _id }) => _id)

  await declareNone(moderator, unsealed)
  await twice('rule', await ruling(world, unsealed))
  await scoreAll(first, unsealed, (place) => 4 - place)
  const [own, moderating] = [await first.act(), await moderator.act()]
  await twice('recall', () => recallScores(own, { challengeId, reason: 'I misread the second.' }))
  await twice('lock', () => lockScores(own, { challengeId }))
  await scoreAll(second, unsealed, (place) => 4 - place)
  for (const [place, proposalId] of proposalIds.entries())
    for (const { id: criterionId } of judgedOf(criteria)) {
      const agreed = { challengeId, proposalId, criterionId, version: 0, score: 4 - place }
      if (place === 0) await twice('agree', () => agreeScore(moderating, agreed))
      else await agreeScore(moderating, agreed)
    }
  await twice('freeze', () => freezeRanking(moderating, { challengeId }))
  await twice('reopen', () => reopenRanking(moderating, { challengeId, reason: 'A sum was wrong.' }))
  await freezeRanking(moderating, { challengeId })
  await twice('shortlist', () => shortlistProposals(moderating, { challengeId, proposalIds }))
  const [one = '', other = ''] = proposalIds
  await writeFeedback(moderator, unsealed, one)
  const words = { reason: 'Why', strength: 'Clear evidence', change: 'Name the dates' }
  const feedback = judgedOf(criteria).map(({ id: criterionId }) => ({ criterionId, ...words }))
  const saved = { challengeId, proposalId: other, version: 0, criteria: feedback }
  await twice('feedback', () => saveFeedback(moderating, saved))
  await twice('sign', () => signAll(first, unsealed))
  const admin = await world.northmere.admin.act()
  await twice('decide', () => releaseDecision(admin, partnershipWith(unsealed)))
}, 60_000)

/** The moderator declares a possible conflict, and an admin is about to rule on it. */
async function ruling(world: World, { challengeId, proposals }: Unsealed) {
  const { moderator } = panelOf(world)
  const proposalId = proposals[0]?._id ?? ''
  const declarations = [{ proposalId, kind: 'possible' as const, words: 'We met in May.' }]
  await declareConflicts(await moderator.act(), { challengeId, declarations })
  const of = { challengeId, proposalId, personId: moderator.personId, declaredAt: world.clock.now() }
  const admin = await world.northmere.admin.act()
  return () => ruleOnConflict(admin, { ...of, outcome: 'may_judge', words: 'It was one day.' })
}
