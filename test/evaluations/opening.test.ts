import { expect, test } from '@jest/globals'
import { amendChallenge } from '../../server/challenges/commands.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import { confirmOpening } from '../../server/evaluations/commands.ts'
import { openingOf } from '../../server/evaluations/queries.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { reconfirmProposal } from '../../server/proposals/commands.ts'
import { Proposal, ProposalVersion } from '../../server/proposals/model.ts'
import { openedProposals } from '../../server/proposals/queries.ts'
import { proposalRules } from '../../server/proposals/reactor.ts'
import { closedChallenge, panelOf } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const declared = true as const

test('before the close nobody opens anything, to the last millisecond', async () => {
  const world = await theWorld()
  const { _id: challengeId, proposalsCloseAt } = await closedChallenge(world, { suppliers: ['kettles'] })
  const { first, moderator } = panelOf(world)
  world.clock.set(new Date((proposalsCloseAt?.getTime() ?? 0) - 1))

  expect(await refusalOf(confirmOpening(await first.act(), { challengeId, declared }))).toBe('STILL_SEALED')
  world.clock.advance({ milliseconds: 1 })
  await confirmOpening(await first.act(), { challengeId, declared })
  expect(await openedProposals(await first.act(), challengeId)).toEqual([])
  await confirmOpening(await moderator.act(), { challengeId, declared })
  expect(await openedProposals(await first.act(), challengeId)).toHaveLength(1)
})

test('it takes two different people of the panel: one alone, an outsider, another of the force and a rival force do not open', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await closedChallenge(world, { suppliers: ['kettles'] })
  const { first } = panelOf(world)
  await confirmOpening(await first.act(), { challengeId, declared })

  expect(await refusalOf(confirmOpening(await first.act(), { challengeId, declared }))).toBe('ALREADY_CONFIRMED')
  for (const { act } of [
    world.northmere.admin,
    world.northmere.editor,
    world.saltmarch.evaluator,
    world.kettles.admin,
    world.charter.manager,
    world.visitor,
  ])
    expect(await refusalOf(confirmOpening(await act(), { challengeId, declared }))).toBe('NOT_FOUND')
  expect(await Proposal.countDocuments({ unsealedAt: { $ne: null } })).toBe(0)
  expect(await world.events()).not.toContain('challenge.unsealed')
})

test('what was not confirmed again after a material change is not counted and stays shut; what was confirmed is opened', async () => {
  const world = await theWorld()
  const closed = await closedChallenge(world, { suppliers: ['kettles', 'lanternfish'] })
  const { _id: challengeId, content, proposalsCloseAt } = closed
  if (!proposalsCloseAt) throw new Error('It never closes.')
  world.clock.set(new Date(proposalsCloseAt.getTime() - 3 * 24 * 3_600_000))
  await amendChallenge(await world.northmere.editor.act(), {
    id: challengeId,
    edition: 1,
    note: 'One more essential',
    sections: { good: { ...content.good, essentials: [...content.good.essentials, 'Works offline'] } },
  })
  const amended = await Event.findOne({ kind: 'challenge.amended' }).lean<StoredEvent>()
  if (!amended) throw new Error('Not amended.')
  await proposalRules().handle(amended)
  const again = await Proposal.findOne({ supplierId: world.lanternfish.id }).lean()
  await reconfirmProposal(await world.lanternfish.editor.act(), { id: again?._id ?? '', edition: 2 })
  world.clock.set(proposalsCloseAt)
  const { first, moderator } = panelOf(world)
  await confirmOpening(await first.act(), { challengeId, declared })
  await confirmOpening(await moderator.act(), { challengeId, declared })

  const [challenge] = await challengesById(await world.visitor.act(), [challengeId])
  if (!challenge) throw new Error('It is gone.')
  expect(await openingOf(await world.visitor.act(), challenge)).toMatchObject({ received: 1 })
  const opened = await openedProposals(await first.act(), challengeId)
  expect(opened.map(({ supplierId }) => supplierId)).toEqual([world.lanternfish.id])
  expect(await Proposal.findOne({ supplierId: world.kettles.id }).lean()).toMatchObject({ unsealedAt: null })
  const events = await world.events()
  for (const kind of ['proposal.notCounted', 'proposal.opened'])
    expect(events.filter((one) => one === kind)).toHaveLength(1)
})

test('the second confirmation opens everything at once, and the public record says who, when, how many and every hash', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await closedChallenge(world, { suppliers: ['kettles', 'lanternfish', 'brindle'] })
  const { first, moderator } = panelOf(world)
  await confirmOpening(await first.act(), { challengeId, declared })
  await confirmOpening(await moderator.act(), { challengeId, declared })

  const visitor = await world.visitor.act()
  const [challenge] = await challengesById(visitor, [challengeId])
  if (!challenge) throw new Error('It is gone.')
  expect(challenge.state).toBe('evaluating')
  const opening = await openingOf(visitor, challenge)
  expect(opening).toMatchObject({
    received: 3,
    openedAt: world.clock.now(),
    confirmations: [{ name: 'Northmere Police evaluator' }, { name: 'Northmere Police second' }],
    mayConfirm: false,
  })
  const sent = await ProposalVersion.find().lean()
  expect(opening.receipts.map(({ sha256 }) => sha256).sort()).toEqual(sent.map(({ sha256 }) => sha256).sort())
  expect((await openedProposals(await first.act(), challengeId)).map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
  expect((await world.events()).slice(-6)).toEqual([
    'evaluation.openingConfirmed',
    'proposal.opened',
    'proposal.opened',
    'proposal.opened',
    'evaluation.opened',
    'challenge.unsealed',
  ])
})

test('before it is opened the public record is empty, and only the panel sees who has confirmed', async () => {
  const world = await theWorld()
  const challenge = await closedChallenge(world, { suppliers: ['kettles'] })
  const { first, second } = panelOf(world)
  await confirmOpening(await first.act(), { challengeId: challenge._id, declared })

  for (const { act } of [world.visitor, world.kettles.admin, world.northmere.editor])
    expect(await openingOf(await act(), challenge)).toMatchObject({ confirmations: [], received: 0, receipts: [] })
  expect(await openingOf(await second.act(), challenge)).toMatchObject({
    confirmations: [{ name: 'Northmere Police evaluator' }],
    mayConfirm: true,
  })
})

test('none received is opened too, and says so', async () => {
  const world = await theWorld()
  const challenge = await closedChallenge(world)
  const { first, moderator } = panelOf(world)
  for (const person of [first, moderator])
    await confirmOpening(await person.act(), { challengeId: challenge._id, declared })

  expect(await openingOf(await world.visitor.act(), challenge)).toMatchObject({
    received: 0,
    openedAt: expect.any(Date),
  })
})

test('confirmed twice in the same moment by the same person it counts once; by two people it opens once', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await closedChallenge(world, { suppliers: ['kettles'] })
  const { first, second, moderator } = panelOf(world)
  const once = await first.act()

  const twice = await Promise.allSettled([1, 2].map(() => confirmOpening(once, { challengeId, declared })))
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const others = [await second.act(), await moderator.act()]
  await Promise.allSettled(others.map((act) => confirmOpening(act, { challengeId, declared })))
  expect(await Event.countDocuments({ kind: 'challenge.unsealed' })).toBe(1)
  expect(await Event.countDocuments({ kind: 'proposal.opened' })).toBe(1)
})

test('where nothing is sealed there is nothing to open', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await closedChallenge(world, { mode: 'market_engagement' })

  expect(await refusalOf(confirmOpening(await panelOf(world).first.act(), { challengeId, declared }))).toBe(
    'NOTHING_SEALED',
  )
})
