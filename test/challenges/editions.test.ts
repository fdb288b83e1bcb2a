import { expect, test } from '@jest/globals'
import { amendChallenge, moveDeadline } from '../../server/challenges/commands.ts'
import { editionProofsOf, verifyEditions } from '../../server/challenges/editions.ts'
import { Challenge } from '../../server/challenges/model.ts'
import { ChallengeVersion } from '../../server/challenges/model-editions.ts'
import { Event } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { sha256Of } from '../../server/platform/salted.ts'
import { verifyEvents } from '../../server/platform/verify.ts'
import { purgeWords } from '../../server/purges/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const name = 'Jo Bloggs'

/** A challenge of two editions, of which the second says who complained, and whose close moved. */
async function amended() {
  const world = await theWorld()
  const { _id: id, forceId, reference, content, proposalsCloseAt } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const sections = { today: { ...content.today, tried: `We tried kiosks after ${name} complained.` } }
  await amendChallenge(editor, { id, edition: 1, sections, note: 'What was tried.' })
  const to = new Date((proposalsCloseAt ?? editor.now).getTime() + 7 * 24 * 3_600_000)
  await moveDeadline(editor, { id, which: 'proposalsCloseAt', to, reason: 'More time for all.' })
  return { world, challenge: { _id: id, forceId }, reference }
}

async function verified() {
  const lines: string[] = []
  return { isWhole: await verifyEditions((line) => lines.push(line)), lines }
}

const first = 'content.choosing.criteria.0.weight'

test('a weight that is changed in the store is found, and the edition is named', async () => {
  const { world, challenge, reference } = await amended()
  expect(await verified()).toEqual({
    isWhole: true,
    lines: ['2 editions: 2 as published, 0 with words removed, 0 of which no hash was kept'],
  })

  await ChallengeVersion.updateOne({ challengeId: challenge._id, number: 1 }, { $inc: { [first]: 5 } })
  const found = await verified()
  expect(found.isWhole).toBe(false)
  expect(found.lines).toEqual([
    expect.stringContaining(`${reference}, edition 1: Its text does not have the hash`),
    expect.stringContaining('1 challenges not as published'),
  ])
  const proofs = await editionProofsOf(await world.visitor.act(), challenge)
  expect(proofs.map(({ number, standing }) => [number, standing])).toEqual([
    [1, 'changed'],
    [2, 'as_published'],
  ])
})

test('so is one in what the challenge says now, an edition that is gone, and one that nobody published', async () => {
  const { challenge, reference } = await amended()
  const { _id: challengeId } = challenge
  await Challenge.updateOne({ _id: challengeId }, { $inc: { [first]: 5 } })
  expect((await verified()).lines[0]).toContain(`${reference}: what it says now is not what its edition 2 says`)
  await Challenge.updateOne({ _id: challengeId }, { $inc: { [first]: -5 } })
  expect((await verified()).isWhole).toBe(true)

  const one = await ChallengeVersion.findOneAndDelete({ challengeId, number: 1 }).lean()
  if (!one) throw new Error('The edition is gone.')
  await ChallengeVersion.create([{ ...one, _id: newId(), number: 7 }])
  expect((await verified()).lines.slice(0, 2)).toEqual([
    expect.stringContaining('edition 1: The chain tells of it, and its text is gone'),
    expect.stringContaining('edition 7: No event of the chain tells of it'),
  ])
})

test('after words were removed the edition says that its hash cannot be checked any more, and nothing helps to guess them', async () => {
  const { world, challenge, reference } = await amended()
  const { _id: challengeId } = challenge
  const act = await world.northmere.admin.act()
  await purgeWords(act, { challengeId, words: name, reason: 'personal_data' })

  const { isWhole, lines } = await verified()
  expect(isWhole).toBe(true)
  expect(lines).toEqual([
    expect.stringContaining(`${reference}, edition 2: Words that must not stand anywhere were removed`),
    '2 editions: 1 as published, 1 with words removed, 0 of which no hash was kept',
  ])
  expect(await verifyEvents(() => undefined)).toBe(true)
  const kept = await ChallengeVersion.findOne({ challengeId, number: 2 }).lean()
  expect([kept?.salt, kept?.keptSalt]).toEqual([null, null])
  expect((await editionProofsOf(act, challenge))[1]).toMatchObject({
    standing: 'words_removed',
    text: null,
    kept: null,
  })
})

test('whoever takes the salts away to hide a change is found: only a removal on the record excuses it', async () => {
  const { challenge } = await amended()
  const how = { $set: { salt: null, keptSalt: null }, $inc: { [first]: 5 } }
  await ChallengeVersion.updateOne({ challengeId: challenge._id, number: 1 }, how)
  expect((await verified()).isWhole).toBe(false)
})

test('editions from before hashes were kept go on verifying, and it is said of them', async () => {
  const { challenge } = await amended()
  const { _id: challengeId } = challenge
  await ChallengeVersion.updateMany({ challengeId }, { $unset: { salt: 1, keptSalt: 1 } })
  await Event.updateMany({ subjectId: challengeId }, { $unset: { 'data.sha256': 1 } })
  expect(await verified()).toEqual({
    isWhole: true,
    lines: ['2 editions: 0 as published, 0 with words removed, 2 of which no hash was kept'],
  })
})

test('everybody checks what everybody reads, and what stays with the force only its people can', async () => {
  const { world, challenge } = await amended()
  const secret = 'Nobody on the panel has an interest'
  const [outside] = await editionProofsOf(await world.visitor.act(), challenge)
  expect(sha256Of(outside?.text ?? '')).toBe(outside?.sha256)
  expect(outside?.text).toContain('"weight"')
  expect([outside?.kept, outside?.text?.includes(secret)]).toEqual([null, false])

  const [inside] = await editionProofsOf(await world.northmere.viewer.act(), challenge)
  expect(inside?.kept).toContain(secret)
  expect(inside?.text).toContain(`"kept":"${sha256Of(inside?.kept ?? '')}"`)
  for (const other of [world.saltmarch.admin, world.kettles.admin, world.charter.manager])
    expect((await editionProofsOf(await other.act(), challenge)).map(({ kept }) => kept)).toEqual([null, null])
})
