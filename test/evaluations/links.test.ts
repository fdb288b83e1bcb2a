import { expect, test } from '@jest/globals'
import { challengesById } from '../../server/challenges/queries.ts'
import { declareConflicts } from '../../server/evaluations/commands.ts'
import type { KnownLinks } from '../../server/evaluations/known-links.ts'
import { ownLinks } from '../../server/evaluations/links.ts'
import { Seat, type SeatFields } from '../../server/evaluations/model.ts'
import { progressOf } from '../../server/evaluations/progress.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { Membership, Person } from '../../server/people/model.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { Proposal } from '../../server/proposals/model.ts'
import { openedChallenge } from '../support/challenges.ts'
import { watchedDatabase } from '../support/commands.ts'
import { closedChallenge, declareNone, panelOf, type Unsealed, unsealedChallenge } from '../support/evaluations.ts'
import { completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, say } from '../support/rooms.ts'
import { storedProposal } from '../support/stored-proposals.ts'
import { theWorld, type World } from '../support/world.ts'

const database = watchedDatabase()
rememberStages()

type Member = World['northmere']['editor']

const spring = { since: new Date('2023-03-06T09:00:00Z'), endedAt: new Date('2024-05-31T16:00:00Z') }

const heldAPost = (personId: string, organisationId: string, ends: Date | null = spring.endedAt) =>
  Membership.create([
    { _id: newId(), personId, organisationId, kind: 'supplier', role: 'editor', ...spring, endedAt: ends },
  ])

async function linksFor(person: { act: Member['act'] }, challengeId: string): Promise<Map<string, KnownLinks>> {
  const act = await person.act()
  const [challenge] = await challengesById(act, [challengeId])
  const found = challenge ? await ownLinks(act, challenge) : []
  return new Map(found.map((links) => [links.organisationId, links]))
}

const proposalOf = ({ proposals }: Unsealed, supplierId: string): string =>
  proposals.find((one) => one.supplierId === supplierId)?._id ?? ''

test('what links somebody to who proposes is shown to them alone, from the opening on', async () => {
  const world = await theWorld()
  const { first, second, moderator } = panelOf(world)
  await heldAPost(first.personId, world.lanternfish.id)
  const closed = await closedChallenge(world, { suppliers: ['kettles', 'lanternfish'] })
  expect((await linksFor(first, closed._id)).size).toBe(0)

  const { challengeId } = await unsealedChallenge(world)
  const own = await linksFor(first, challengeId)
  expect(own.get(world.lanternfish.id)?.posts).toEqual([spring])
  expect(own.get(world.kettles.id)).toMatchObject({ posts: [], partnerships: [], contact: { rooms: 0 } })
  for (const colleague of [second, moderator])
    expect((await linksFor(colleague, challengeId)).get(world.lanternfish.id)?.posts).toEqual([])
  const { northmere, saltmarch, kettles, lanternfish, charter, visitor } = world
  for (const other of [northmere.admin, northmere.editor, saltmarch.admin, kettles.admin, lanternfish.editor])
    expect((await linksFor(other, challengeId)).size).toBe(0)
  for (const other of [charter.manager, visitor]) expect((await linksFor(other, challengeId)).size).toBe(0)
})

test('who says that a known link is no conflict says why; what was shown is kept with it, and counted in the audit', async () => {
  const world = await theWorld()
  const { first, moderator } = panelOf(world)
  await heldAPost(first.personId, world.lanternfish.id)
  const unsealed = await unsealedChallenge(world)
  const { challenge, challengeId } = unsealed
  const declare = async (words: string) =>
    declareConflicts(await first.act(), {
      challengeId,
      declarations: [
        { proposalId: proposalOf(unsealed, world.kettles.id), kind: 'none' },
        { proposalId: proposalOf(unsealed, world.lanternfish.id), kind: 'none', words },
      ],
    })

  const refused = await declare('').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({ code: 'SAY_WHY', fields: [{ path: 'declarations.1.words' }] })
  expect(await Seat.countDocuments({ challengeId })).toBe(0)

  await declare('I left before they worked with phones.')
  const seat = await Seat.findOne({ challengeId, personId: first.personId }).lean<SeatFields | null>()
  expect(seat?.declarations[1]?.links).toMatchObject([{ organisationId: world.lanternfish.id, posts: [spring] }])
  const event = await Event.findOne({ kind: 'evaluation.conflictsDeclared' }).lean<StoredEvent | null>()
  const none = { posts: 0, rooms: 0, ownMessages: 0, theirMessages: 0, partnerships: 0, hadPart: 0 }
  expect(event).toMatchObject({
    audience: 'audit',
    data: { declarations: [{ links: [] }, { links: [{ ...none, organisationId: world.lanternfish.id, posts: 1 }] }] },
  })
  // The moderator reads what they wrote, and not what the board knows.
  const shown = await evaluationOfChallenge(await moderator.act(), challenge)
  const [row] = shown ? await progressOf(await moderator.act(), shown) : []
  expect(row?.conflicts).toMatchObject([{ kind: 'none', words: 'I left before they worked with phones.' }])
})

test('messages of the last twelve months are counted for each side, and what only others did asks for no word', async () => {
  const world = await theWorld()
  const { first, second, moderator } = panelOf(world)
  const partnership = await formingPartnership(world)
  const room = await roomOf(world, 'partnership', partnership._id)
  await completeTerms(moderator, partnership)
  await say(first, room._id, 'Long ago.')
  world.clock.advance({ days: 350 })
  for (const text of ['One.', 'Two.']) await say(first, room._id, text)
  for (const text of ['Three.', 'Four.', 'Five.']) await say(world.kettles.editor, room._id, text)
  const unsealed = await unsealedChallenge(world)
  const { challengeId } = unsealed

  const found = async (person: Member) => (await linksFor(person, challengeId)).get(world.kettles.id)
  const { reference } = partnership
  expect(await found(first)).toMatchObject({
    contact: { rooms: 1, ownMessages: 2, theirMessages: 3 },
    partnerships: [{ reference, state: 'forming', hadPart: false }],
  })
  expect(await found(moderator)).toMatchObject({ contact: { ownMessages: 0 }, partnerships: [{ hadPart: true }] })
  expect(await found(second)).toMatchObject({
    contact: { rooms: 1, ownMessages: 0, theirMessages: 3 },
    partnerships: [{ hadPart: false }],
  })
  for (const person of [first, moderator])
    await expect(declareNone(person, unsealed)).rejects.toMatchObject({ code: 'SAY_WHY' })
  expect((await declareNone(second, unsealed)).declarations).toHaveLength(2)
})

test('a room that somebody wrote in and left counts as far as they had read it; a confirmed partner counts as who proposes', async () => {
  const world = await theWorld()
  const { first } = panelOf(world)
  const sealed = await openedChallenge(world, { mode: 'competition' })
  const { _id: proposalId } = await storedProposal(sealed, world.kettles.id)
  const room = await roomOf(world, 'proposal', proposalId)
  await heldAPost(first.personId, world.kettles.id, null)
  await Person.updateOne({ _id: first.personId }, { $set: { actingForId: world.kettles.id } })
  await say(world.kettles.editor, room._id, 'Before.')
  await say(first, room._id, 'Mine.')
  await Membership.updateOne(
    { personId: first.personId, organisationId: world.kettles.id },
    { $set: { endedAt: world.clock.now() } },
  )
  await Person.updateOne({ _id: first.personId }, { $set: { actingForId: null } })
  await say(world.kettles.editor, room._id, 'Since they left.')
  const { challengeId, proposals } = await unsealedChallenge(world, { suppliers: ['lanternfish'] })
  expect((await linksFor(first, challengeId)).has(world.kettles.id)).toBe(false)

  await Proposal.updateOne({ _id: proposals[0]?._id ?? '' }, { $set: { partnerIds: [world.kettles.id] } })
  expect((await linksFor(first, challengeId)).get(world.kettles.id)).toMatchObject({
    posts: [{ endedAt: expect.any(Date) }],
    contact: { rooms: 1, ownMessages: 1, theirMessages: 1 },
  })
})

test('however many proposals there are, the links take the same number of round trips', async () => {
  const world = await theWorld()
  const { first } = panelOf(world)
  const partnership = await formingPartnership(world)
  const room = await roomOf(world, 'partnership', partnership._id)
  await say(first, room._id, 'Something.')
  const tripsFor = async ({ challengeId }: Unsealed) => {
    const act = await first.act()
    const [challenge] = await challengesById(act, [challengeId])
    return (await database.during(async () => challenge && ownLinks(act, challenge))).length
  }
  const few = await tripsFor(await unsealedChallenge(world, { suppliers: ['kettles'] }))
  for (const { id } of [world.lanternfish, world.brindle]) await heldAPost(first.personId, id)
  const many = await tripsFor(await unsealedChallenge(world, { suppliers: ['kettles', 'lanternfish', 'brindle'] }))
  expect(many).toBe(few)
  expect(few).toBeLessThanOrEqual(7)
})
