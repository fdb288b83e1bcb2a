import { expect, test } from '@jest/globals'
import { inTransaction } from '../../server/platform/command.ts'
import { Event } from '../../server/platform/events.ts'
import { unsealProposals } from '../../server/proposals/commands.ts'
import {
  openedProposals,
  ownProposals,
  ownProposalsFor,
  proposalByReference,
  proposalsById,
  versionsOf,
  versionsToRead,
} from '../../server/proposals/queries.ts'
import { openedChallenge } from '../support/challenges.ts'
import { submittedProposal } from '../support/proposals.ts'
import { rememberStages } from '../support/remembered.ts'
import { unsealStored } from '../support/stored-proposals.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('before the opening a proposal is absent for everybody but its own side', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const proposal = await submittedProposal(world.kettles.editor, challenge)
  world.clock.advance({ days: 30 })
  for (const other of [
    world.visitor,
    world.lanternfish.admin,
    world.northmere.admin,
    world.northmere.editor,
    world.northmere.evaluator,
    world.saltmarch.admin,
    world.charter.manager,
  ]) {
    const act = await other.act()
    expect(await proposalByReference(act, proposal.reference)).toBeNull()
    expect(await proposalsById(act, [proposal._id])).toEqual([null])
    expect(await ownProposals(act)).toEqual([])
    expect(await ownProposalsFor(act, [challenge._id])).toEqual([null])
    expect(await openedProposals(act, challenge._id)).toEqual([])
    expect(await versionsOf(act, proposal)).toEqual([])
    expect(await versionsToRead(act, [proposal])).toEqual([null])
  }
  const own = await world.kettles.admin.act()
  expect(await ownProposals(own)).toMatchObject([{ _id: proposal._id }])
  expect(await versionsToRead(own, [proposal])).toMatchObject([{ number: 1 }])
})

test('opened, the force knows of it; what it says is read by who declared, and never by who has a conflict', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const proposal = await submittedProposal(world.kettles.editor, challenge)
  await unsealStored(proposal, world.clock.now(), {
    readerIds: [world.northmere.evaluator.personId],
    conflictedIds: [world.northmere.other.personId],
  })
  const [opened] = await openedProposals(await world.northmere.editor.act(), challenge._id)
  if (!opened) throw new Error('Not opened.')
  expect(await versionsToRead(await world.northmere.evaluator.act(), [opened])).toMatchObject([{ number: 1 }])
  expect(await versionsToRead(await world.northmere.other.act(), [opened])).toEqual([null])
  expect(await versionsToRead(await world.northmere.editor.act(), [opened])).toEqual([null])
  // Receipts and drafts stay with its own side.
  expect(await versionsOf(await world.northmere.evaluator.act(), opened)).toEqual([])
  expect(await openedProposals(await world.lanternfish.admin.act(), challenge._id)).toEqual([])
})

test('before the close nobody takes a seal off, and a proposal’s events stand in a chain of its own', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const proposal = await submittedProposal(world.kettles.editor, challenge)
  const act = await world.northmere.editor.act()
  expect(await refusalOf(inTransaction(() => unsealProposals(act, { challengeId: challenge._id })))).toBe(
    'STILL_SEALED',
  )
  const chains = await Event.distinct('chain', { kind: /^proposal\./ })
  expect(chains).toEqual([`proposal:${proposal._id}`])
})
