import { expect, test } from '@jest/globals'
import { Challenge } from '../../server/challenges/model.ts'
import { answerCuration, closeCuration, proposeLead, startCuration } from '../../server/curations/commands.ts'
import { inviteSuppliers } from '../../server/curations/invite.ts'
import { Curation } from '../../server/curations/model.ts'
import { curationsById } from '../../server/curations/queries.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { allChains, breakIn, Event, type StoredEvent } from '../../server/platform/events.ts'
import { purgeCurationWords, purgeWords } from '../../server/purges/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { rememberStages } from '../support/remembered.ts'
import { roomsFollow } from '../support/rooms.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'
const purge = (curationId: string, words = name) => ({ curationId, words, reason: 'personal_data' as const })

/** A curation that has invited suppliers, of which everything that can names somebody; its room, and who was told. */
async function spoiled(world: World) {
  const ours = await openedChallenge(world)
  const theirs = await openedChallenge(world, { by: world.saltmarch.editor })
  const manager = await world.charter.manager.act()
  const words = { title: `Phones of ${name} wait`, reason: `Both say how long ${name} waits.` }
  const { _id: id } = await startCuration(manager, { challengeIds: [ours._id, theirs._id], ...words })
  const note = `So says ${name}.`
  await answerCuration(await world.northmere.editor.act(), { id, challengeId: ours._id, answer: 'same', note })
  await proposeLead(manager, { id, challengeId: ours._id })
  await inviteSuppliers(manager, {
    ...{ id, filter: { region: 'nowhere' }, expected: 1, text: `Two forces wait weeks for the phones of ${name}.` },
    extras: [{ organisationId: world.kettles.id, reason: 'Asked about it at the open day.' }],
  })
  await roomsFollow(world)
  const post = { clock: world.clock, config: { PUBLIC_URL: 'https://board.example' } }
  for (const event of await Event.find({ chain: `curation:${id}` })
    .sort({ number: 1 })
    .lean<StoredEvent[]>())
    await notifications(post).handle(event)
  return { id, challengeId: ours._id }
}

test('words go from everything that was written in a curation, its room and what forces and suppliers were told', async () => {
  const world = await theWorld()
  const { id } = await spoiled(world)
  expect(await everythingStored(name)).toEqual(['curations', 'letters', 'notifications', 'threads'])
  await purgeCurationWords(await world.charter.manager.act(), purge(id))
  await roomsFollow(world)
  expect(await everythingStored(name)).toEqual([])
  expect(await Curation.findById(id).lean()).toMatchObject({
    ...{ title: 'Phones of [removed] wait', members: [{ answer: 'same', note: 'So says [removed].' }, {}] },
    invitations: [{ filter: { region: 'nowhere' }, text: 'Two forces wait weeks for the phones of [removed].' }],
  })
  expect(await Event.findOne({ kind: 'curation.purged' }).lean()).toMatchObject({
    ...{ audience: 'parties', data: { reason: 'personal_data' } },
  })
  for (const chain of await allChains()) expect(await breakIn(chain)).toBeNull()
})

test('what suppliers were chosen by is made of codes: no words take it away', async () => {
  const world = await theWorld()
  const { id } = await spoiled(world)
  const manager = await world.charter.manager.act()
  expect(await refusalOf(purgeCurationWords(manager, purge(id, 'nowhere')))).toBe('NOT_THERE')
})

test('Charter managers alone remove words, also when it is closed, and what came of it stands in the record', async () => {
  const world = await theWorld()
  const { id } = await spoiled(world)
  for (const words of [name, 'Nobody Else'])
    expect(await refusalOf(purgeCurationWords(await world.northmere.admin.act(), purge(id, words)))).toBe('NOT_YOURS')
  for (const who of [world.kettles.admin, world.visitor])
    expect(await refusalOf(purgeCurationWords(await who.act(), purge(id)))).toBe('NOT_FOUND')
  const manager = await world.charter.manager.act()
  expect(await refusalOf(purgeCurationWords(manager, purge(id, 'at the open day')))).toBe('IN_THE_RECORD')
  await closeCuration(manager, { id, cameOfIt: 'One challenge now serves both forces.' })
  expect(await refusalOf(purgeCurationWords(manager, purge(id, 'serves both')))).toBe('IN_THE_RECORD')
  await purgeCurationWords(manager, purge(id))
  expect((await curationsById(manager, [id]))[0]).toMatchObject({ state: 'closed', title: 'Phones of [removed] wait' })
})

test('words that are removed from a challenge go from the curations it is in, and no public line names one', async () => {
  const world = await theWorld()
  const { id, challengeId } = await spoiled(world)
  await Challenge.updateOne({ _id: challengeId }, { $set: { 'content.problem.summary': `Ask ${name} for more.` } })
  await purgeWords(await world.northmere.admin.act(), { challengeId, words: name, reason: 'personal_data' })
  await roomsFollow(world)
  expect(await everythingStored(name)).toEqual([])
  expect(await Event.findOne({ kind: 'challenge.purged' }).lean()).toMatchObject({
    data: { places: ['problem', 'what is not public'] },
  })
  const { reference } = await Curation.findById(id).orFail()
  expect(JSON.stringify(await Event.find({ audience: 'public' }).lean())).not.toContain(reference)
})
