import { beforeEach, expect, test } from '@jest/globals'
import { markUnsealed, withdrawChallenge } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { systemAct } from '../../server/platform/act.ts'
import { inTransaction } from '../../server/platform/command.ts'
import { Event } from '../../server/platform/events.ts'
import { sha256Of } from '../../server/platform/salted.ts'
import { endProposals } from '../../server/proposals/commands/end.ts'
import { unsealProposals } from '../../server/proposals/commands.ts'
import { proposalLive } from '../../server/proposals/live.ts'
import { openedProposals, proposalsById, versionsOf } from '../../server/proposals/queries.ts'
import { checkReceipt } from '../../server/proposals/receipts.ts'
import { sealedText } from '../../server/proposals/sealing.ts'
import { openedChallenge } from '../support/challenges.ts'
import { seatPanel } from '../support/panel.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()
let world: World
let challenge: ChallengeFields
beforeEach(async () => {
  world = await theWorld()
  const { _id: id } = await openedChallenge(world)
  const panel = [{ personId: world.northmere.evaluator.personId, part: 'evaluator' as const }]
  challenge = await seatPanel(await world.northmere.editor.act(), { id, panel })
})

/** The opening as the evaluation does it: in one transaction, after the close. */
async function open() {
  world.clock.advance({ days: 22 })
  const act = await world.northmere.evaluator.act()
  return inTransaction(async () => {
    const opened = await unsealProposals(act, { challengeId: challenge._id })
    await markUnsealed(act, { id: challenge._id, by: ['one', 'two'], ...opened })
    return opened
  })
}

async function receipt() {
  const proposal = await submittedProposal(world.kettles.editor, challenge)
  const [version] = await versionsOf(await world.kettles.editor.act(), proposal)
  if (!version) throw new Error('There is no version.')
  return { proposal, version, reference: proposal.reference, sha256: version.sha256 }
}

test('whoever holds a receipt checks it after the opening, and nobody learns anything from it before', async () => {
  const { proposal, version, reference, sha256 } = await receipt()
  for (const person of [world.visitor, world.northmere.evaluator, world.kettles.editor])
    expect(await checkReceipt(await person.act(), { reference, sha256 })).toBe('unknown')

  const opened = await open()
  expect(opened.receipts).toEqual([{ reference, sha256: sha256Of(sealedText(proposal, version)) }])
  const visitor = await world.visitor.act()
  expect(await checkReceipt(visitor, { reference, sha256 })).toBe('same')
  expect(await checkReceipt(visitor, { reference: reference.toLowerCase().replaceAll('-', ''), sha256 })).toBe('same')
  expect(await checkReceipt(visitor, { reference, sha256: sha256.replace(/^./, 'x') })).toBe('not_the_same')
  expect(await checkReceipt(visitor, { reference: 'PR-AAAA-AA', sha256 })).toBe('unknown')
})

test('an opening by halves leaves no receipt and no proposal behind', async () => {
  const { reference, sha256 } = await receipt()
  world.clock.advance({ days: 22 })
  const act = await world.northmere.evaluator.act()
  const halves = inTransaction(async () => {
    await unsealProposals(act, { challengeId: challenge._id })
    throw new Error('The other half failed.')
  })
  await expect(halves).rejects.toThrow('The other half')
  await expect(unsealProposals(act, { challengeId: challenge._id })).rejects.toThrow('part of another command')
  expect(await openedProposals(act, challenge._id)).toEqual([])
  expect(await checkReceipt(act, { reference, sha256 })).toBe('unknown')
})

test('the force is told of nothing that was before the opening, a rival of nothing at all', async () => {
  const { proposal } = await receipt()
  await open()
  const submission = await Event.findOne({ subjectId: proposal._id, kind: 'proposal.submitted' }).lean()
  const opening = await Event.findOne({ subjectId: proposal._id, kind: 'proposal.opened' }).lean()
  if (!submission || !opening) throw new Error('Nothing was recorded.')
  const force = await world.northmere.evaluator.act()
  const own = await world.kettles.editor.act()
  const rival = await world.lanternfish.admin.act()
  expect(await proposalLive.mayLearn(force, proposal._id, submission)).toBe(false)
  expect(await proposalLive.mayLearn(force, proposal._id, opening)).toBe(true)
  expect(await proposalLive.mayLearn(own, proposal._id, submission)).toBe(true)
  expect(await proposalLive.mayLearn(rival, proposal._id, opening)).toBe(false)
})

test('withdrawn with its challenge, a proposal waits for nobody', async () => {
  const { proposal } = await receipt()
  const { _id: id } = challenge
  await withdrawChallenge(await world.northmere.admin.act(), {
    id,
    code: 'priorities_changed',
    reason: 'The budget was taken away.',
  })
  expect(await refusalOf(endProposals(await world.northmere.admin.act(), { challengeId: id }))).toBe('NOT_YOURS')
  await endProposals(systemAct(world.clock.now()), { challengeId: id })
  const [ended] = await proposalsById(await world.kettles.editor.act(), [proposal._id])
  expect(ended?.endedAt).toEqual(world.clock.now())
})
