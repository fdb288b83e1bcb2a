import { expect, test } from '@jest/globals'
import { releaseLimits } from '../../schema/releases.ts'
import { withdrawChallenge } from '../../server/challenges/commands.ts'
import type { Act } from '../../server/platform/act.ts'
import { Event } from '../../server/platform/events.ts'
import { filesKept } from '../../server/platform/files.ts'
import {
  attachToRelease,
  discardRelease,
  editRelease,
  release,
  removeFromRelease,
  writeRelease,
} from '../../server/releases/commands.ts'
import { Release } from '../../server/releases/model.ts'
import { releasedFile, releasesOf } from '../../server/releases/queries.ts'
import { releaseAllDue } from '../../server/releases/releaser.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const words = { title: 'The layout of the export', text: 'A table, a row for each message.' }

/** Releases it as it stands now. */
async function releaseNow(act: Act, id: string, at: Date | null = null) {
  const one = await Release.findById(id).lean()
  return release(act, { id, at, madeFrom: one?.version ?? -1 })
}

const bytes = new TextEncoder().encode('field,meaning\nsender,who wrote\n')

async function written(world: World) {
  const challenge = await openedChallenge(world)
  const one = await writeRelease(await world.northmere.editor.act(), { challengeId: challenge._id, ...words })
  return { challenge, id: one._id, version: one.version }
}

const titlesFor = async (world: World, who: 'visitor' | 'kettles' | 'viewer' | 'editor', challengeId: string) => {
  const person = {
    visitor: world.visitor,
    kettles: world.kettles.editor,
    viewer: world.northmere.viewer,
    editor: world.northmere.editor,
  }[who]
  return (await releasesOf(await person.act(), challengeId)).map(({ title }) => title)
}

test('what is not released yet is read by those who write it alone, its files too', async () => {
  const world = await theWorld()
  const { challenge, id } = await written(world)
  const editor = await world.northmere.editor.act()
  const { files } = await attachToRelease(editor, { id, name: '../layout.csv', bytes })
  const fileId = files[0]?.fileId ?? ''
  expect(files).toMatchObject([{ name: 'layout.csv', type: 'text/csv' }])
  for (const who of ['visitor', 'kettles', 'viewer'] as const)
    expect(await titlesFor(world, who, challenge._id)).toEqual([])
  expect(await releasedFile(await world.kettles.editor.act(), id, fileId)).toBeNull()
  expect(await titlesFor(world, 'editor', challenge._id)).toEqual([words.title])
  for (const outsider of [world.saltmarch.editor, world.kettles.editor])
    expect(await refusalOf(releaseNow(await outsider.act(), id))).toBe('NOT_FOUND')

  await releaseNow(editor, id)
  expect(await releasedFile(await world.visitor.act(), id, fileId)).toMatchObject({ name: 'layout.csv' })
  const event = await Event.findOne({ kind: 'release.published' }).lean()
  expect(event).toMatchObject({ audience: 'public', chain: `challenge:${challenge._id}` })
  expect(event?.data).toMatchObject({ number: 1, files: [{ name: 'layout.csv', sha256: files[0]?.sha256 }] })
})

test('a file too many, too large or that lies about its kind is refused by name, and no byte of it is kept', async () => {
  const world = await theWorld()
  const { id } = await written(world)
  const editor = await world.northmere.editor.act()
  const kept = () => filesKept('release', { before: new Date(Date.now() + 60_000), after: '', limit: 100 })
  const before = (await kept()).length
  const pdf = new TextEncoder().encode('%PDF-1.7\n%%EOF\n')
  const attach = async (name: string, sent: Uint8Array) => attachToRelease(editor, { id, name, bytes: sent })
  expect(await refusalOf(attach('a.csv', new Uint8Array(releaseLimits.fileBytes + 1)))).toBe('FILE_TOO_LARGE')
  expect(await refusalOf(attach('a.csv', pdf))).toBe('FILE_LIES')
  for (let n = 1; n <= releaseLimits.files; n += 1) await attach(`${n}.csv`, bytes)
  expect(await refusalOf(attach('more.csv', bytes))).toBe('TOO_MANY_FILES')
  expect((await kept()).length - before).toBe(releaseLimits.files)
})

test('at its moment it appears for everybody, no sooner, and once', async () => {
  const world = await theWorld()
  const { challenge, id } = await written(world)
  const at = new Date(world.clock.now().getTime() + 3_600_000)
  const editor = await world.northmere.editor.act()
  expect(await refusalOf(releaseNow(editor, id, world.clock.now()))).toBe('PASSED')
  expect(await refusalOf(releaseNow(editor, id, challenge.proposalsCloseAt))).toBe('AFTER_CLOSE')
  await releaseNow(editor, id, at)
  await releaseAllDue(new Date(at.getTime() - 1))
  expect(await titlesFor(world, 'kettles', challenge._id)).toEqual([])
  await releaseAllDue(at)
  await releaseAllDue(at)
  for (const who of ['visitor', 'kettles', 'viewer'] as const)
    expect(await titlesFor(world, who, challenge._id)).toEqual([words.title])
  expect((await world.events()).filter((kind) => kind === 'release.published')).toHaveLength(1)
})

test('whoever comes late reads all of it in the order in which it was released', async () => {
  const world = await theWorld()
  const { challenge, id } = await written(world)
  const editor = await world.northmere.editor.act()
  const second = await writeRelease(editor, { challengeId: challenge._id, ...words, title: 'Released first' })
  await releaseNow(editor, second._id)
  await releaseNow(editor, id)
  expect(await titlesFor(world, 'visitor', challenge._id)).toEqual(['Released first', words.title])
})

test('what was released stands: it is neither edited nor thrown away', async () => {
  const world = await theWorld()
  const { id, version } = await written(world)
  const editor = await world.northmere.editor.act()
  const { files } = await attachToRelease(editor, { id, name: 'layout.csv', bytes })
  expect(await refusalOf(editRelease(editor, { id, madeFrom: version, ...words }))).toBe('CHANGED_SINCE')
  const { version: now } = await editRelease(editor, { id, madeFrom: version + 1, ...words, title: 'Layout' })
  await releaseNow(editor, id)
  const tries = [
    () => editRelease(editor, { id, madeFrom: now, ...words }),
    () => discardRelease(editor, { id }),
    () => releaseNow(editor, id),
    () => removeFromRelease(editor, { id, fileId: files[0]?.fileId ?? '' }),
    () => attachToRelease(editor, { id, name: 'more.csv', bytes }),
  ]
  for (const again of tries) expect(await refusalOf(again())).toBe('RELEASED')
})

test('nothing is released once the challenge takes no more, also not what was set for later', async () => {
  const world = await theWorld()
  const { challenge, id } = await written(world)
  const at = new Date(world.clock.now().getTime() + 3_600_000)
  await releaseNow(await world.northmere.editor.act(), id, at)
  await withdrawChallenge(await world.northmere.admin.act(), {
    id: challenge._id,
    code: 'priorities_changed',
    reason: 'The money went elsewhere.',
  })
  await releaseAllDue(at)
  expect(await titlesFor(world, 'visitor', challenge._id)).toEqual([])
  expect(await refusalOf(releaseNow(await world.northmere.editor.act(), id))).toBe('NOT_OPEN')
  const late = { challengeId: challenge._id, ...words }
  expect(await refusalOf(writeRelease(await world.northmere.editor.act(), late))).toBe('NOT_OPEN')
})

test('what was read is what is released: words or a file that came meanwhile are read first', async () => {
  const world = await theWorld()
  const { id, version } = await written(world)
  const editor = await world.northmere.editor.act()
  const changes = [
    () => editRelease(editor, { id, madeFrom: version, ...words, title: 'Another layout' }),
    () => attachToRelease(editor, { id, name: 'layout.csv', bytes }),
  ]
  for (const [at, change] of changes.entries()) {
    await change()
    expect(await refusalOf(release(editor, { id, madeFrom: version + at }))).toBe('CHANGED_SINCE')
  }
  expect((await release(editor, { id, madeFrom: version + changes.length })).state).toBe('released')
})

test('from the close on nothing is begun, also before the proposals are opened', async () => {
  const world = await theWorld()
  const { challenge } = await written(world)
  if (!challenge.proposalsCloseAt) throw new Error('It has no close.')
  world.clock.set(challenge.proposalsCloseAt)
  const late = { challengeId: challenge._id, ...words }
  expect(await refusalOf(writeRelease(await world.northmere.editor.act(), late))).toBe('NOT_OPEN')
  // What was written in time is not lost: who wrote it still reads it, and what became of it.
  expect(await titlesFor(world, 'editor', challenge._id)).toEqual([words.title])
})
