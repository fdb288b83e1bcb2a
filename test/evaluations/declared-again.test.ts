import { expect, test } from '@jest/globals'
import { Challenge } from '../../server/challenges/model.ts'
import { declareConflicts } from '../../server/evaluations/commands.ts'
import { evaluationOfChallenge } from '../../server/evaluations/queries.ts'
import { evaluationRules } from '../../server/evaluations/reactor.ts'
import { confirmPartnership } from '../../server/partnerships/commands.ts'
import { Partnership, type PartnershipFields } from '../../server/partnerships/model.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { Proposal, type ProposalFields } from '../../server/proposals/model.ts'
import { panelOf, type Unsealed, unsealedChallenge } from '../support/evaluations.ts'
import { completeTerms, formingPartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomOf, say } from '../support/rooms.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Person = World['northmere']['editor']

/** Says in a sentence that nothing keeps them from it, whatever the board knows. */
const declares = async (person: Person, { challengeId, proposals }: Unsealed) =>
  declareConflicts(await person.act(), {
    challengeId,
    declarations: proposals.map(({ _id }) => ({ proposalId: _id, kind: 'none' as const, words: 'It is about vans.' })),
  })

/** Both sides confirm the terms as they stand, and the house hears of it, twice. */
async function agreed({ northmere, kettles, clock }: World, { _id: id, revision }: PartnershipFields) {
  clock.advance({ hours: 1 })
  for (const person of [northmere.editor, kettles.editor])
    await confirmPartnership(await person.act(), { id, revision })
  const event = await Event.findOne({ kind: 'partnership.activated' }).lean<StoredEvent | null>()
  if (!event) throw new Error('Nothing was agreed.')
  return async () => {
    for (const again of [event, event]) await evaluationRules().handle(again)
  }
}

/** What each proposal waits for from this person, by who proposes. */
async function askedAgain(person: Person, { challenge }: Unsealed) {
  const shown = await evaluationOfChallenge(await person.act(), challenge)
  const rows = shown?.candidates.map(({ proposal, declared, changed }) => [
    proposal.supplierId,
    declared ? null : changed?.because,
  ])
  return Object.fromEntries(rows ?? [])
}

/** Terms that a person of the panel wrote, agreed by nobody yet, and proposals that all of the panel declared about. */
async function declaredBefore(world: World) {
  const { first, second, moderator } = panelOf(world)
  const partnership = await completeTerms(moderator, await formingPartnership(world))
  const unsealed = await unsealedChallenge(world)
  for (const person of [first, second, moderator]) await declares(person, unsealed)
  return { partnership, unsealed }
}

test('once a partnership is agreed in which somebody has a part, they declare again for who proposes and is in it', async () => {
  const world = await theWorld()
  const { kettles, lanternfish, northmere, saltmarch } = world
  const { first, second, moderator } = panelOf(world)
  const { partnership, unsealed } = await declaredBefore(world)
  await say(first, (await roomOf(world, 'partnership', partnership._id))._id, 'When do we begin?')
  const hears = await agreed(world, partnership)

  // One of another force is nothing of this one's own.
  await Partnership.updateOne({ _id: partnership._id }, { $set: { forceIds: [saltmarch.id] } })
  await hears()
  expect(await askedAgain(moderator, unsealed)).toEqual({ [kettles.id]: null, [lanternfish.id]: null })
  await Partnership.updateOne({ _id: partnership._id }, { $set: { forceIds: [northmere.id] } })
  await hears()
  for (const person of [first, moderator])
    expect(await askedAgain(person, unsealed)).toEqual({ [kettles.id]: 'partnership', [lanternfish.id]: null })
  expect(await askedAgain(second, unsealed)).toEqual({ [kettles.id]: null, [lanternfish.id]: null })
  const theirs = await Proposal.findOne({
    challengeId: unsealed.challengeId,
    supplierId: kettles.id,
  }).lean<ProposalFields>()
  expect(theirs?.readerIds).toEqual([second.personId])

  world.clock.advance({ hours: 1 })
  await declares(moderator, unsealed)
  await hears()
  expect(await askedAgain(moderator, unsealed)).toEqual({ [kettles.id]: null, [lanternfish.id]: null })
})

test('so they do for a partnership of a force that shares the challenge, and of no other', async () => {
  const world = await theWorld()
  const { kettles, lanternfish, saltmarch } = world
  const { second, moderator } = panelOf(world)
  const { partnership, unsealed } = await declaredBefore(world)
  const hears = await agreed(world, partnership)
  await Partnership.updateOne({ _id: partnership._id }, { $set: { forceIds: [saltmarch.id] } })

  await hears()
  expect(await askedAgain(moderator, unsealed)).toEqual({ [kettles.id]: null, [lanternfish.id]: null })
  await Challenge.updateOne({ _id: unsealed.challengeId }, { $set: { coOwnerIds: [saltmarch.id] } })
  await hears()
  expect(await askedAgain(moderator, unsealed)).toEqual({ [kettles.id]: 'partnership', [lanternfish.id]: null })
  expect(await askedAgain(second, unsealed)).toEqual({ [kettles.id]: null, [lanternfish.id]: null })
})
