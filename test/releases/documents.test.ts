import { expect, test } from '@jest/globals'
import { askPublication, openChallenge, returnPublication } from '../../server/challenges/commands.ts'
import { Event } from '../../server/platform/events.ts'
import {
  attachToRelease,
  discardRelease,
  editRelease,
  release,
  releaseReady,
  removeFromRelease,
  writeRelease,
} from '../../server/releases/commands.ts'
import { Release } from '../../server/releases/model.ts'
import { releasedFile, releasesOf } from '../../server/releases/queries.ts'
import { documentRules } from '../../server/releases/reactor.ts'
import { draftedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const words = { title: 'The layout of the export', text: 'A table, a row for each message.' }
const bytes = new TextEncoder().encode('field,meaning\nsender,who wrote\n')

async function drafted(world: World) {
  const challenge = await draftedChallenge(world)
  const editor = await world.northmere.editor.act()
  const { _id: id } = await writeRelease(editor, { challengeId: challenge._id, ...words })
  const { version, files } = await attachToRelease(editor, { id, name: 'layout.csv', bytes })
  return { challenge, editor, id, version, fileId: files[0]?.fileId ?? '' }
}

const readBy = async (world: World, challengeId: string) =>
  (await releasesOf(await world.visitor.act(), challengeId)).map(({ title }) => title)

/** Published, and all that follows from it done. */
async function published(world: World, id: string) {
  const challenge = await openChallenge(await world.northmere.editor.act(), { id })
  const opened = await Event.findOne({ kind: 'challenge.opened' }).lean()
  if (!opened) throw new Error('It was not opened')
  await documentRules().handle(opened)
  await documentRules().handle(opened)
  return challenge
}

test('what is made ready is read by everybody from the publication on, no sooner, and once', async () => {
  const world = await theWorld()
  const { challenge, editor, id, version, fileId } = await drafted(world)
  const later = await writeRelease(editor, { challengeId: challenge._id, ...words, title: 'Left a draft' })
  await release(editor, { id, madeFrom: version })
  expect(await readBy(world, challenge._id)).toEqual([])
  expect(await releasedFile(await world.kettles.editor.act(), id, fileId)).toBeNull()

  const { openedAt } = await published(world, challenge._id)
  expect(await readBy(world, challenge._id)).toEqual([words.title])
  expect(await releasedFile(await world.visitor.act(), id, fileId)).toMatchObject({ name: 'layout.csv' })
  expect(await Release.findById(id).lean()).toMatchObject({ number: 1, releasedAt: openedAt })
  expect(await Release.findById(later._id).lean()).toMatchObject({ state: 'draft' })
  expect((await world.events()).filter((kind) => kind === 'release.published')).toHaveLength(1)
})

test('while publication is asked for the documents stand as whoever publishes reads them', async () => {
  const world = await theWorld()
  const { challenge, editor, id, version, fileId } = await drafted(world)
  await askPublication(editor, { id: challenge._id })
  const colleague = await world.northmere.admin.act()
  for (const tried of [
    () => writeRelease(colleague, { challengeId: challenge._id, ...words }),
    () => editRelease(colleague, { id, madeFrom: version, ...words, title: 'Another' }),
    () => attachToRelease(colleague, { id, name: 'more.csv', bytes }),
    () => removeFromRelease(colleague, { id, fileId }),
    () => release(colleague, { id, madeFrom: version }),
    () => discardRelease(colleague, { id }),
  ])
    expect(await refusalOf(tried())).toBe('PUBLICATION_ASKED')

  await returnPublication(colleague, { id: challenge._id, reason: 'The layout lacks a column' })
  expect(await editRelease(colleague, { id, madeFrom: version, ...words, title: 'Another' })).toMatchObject({
    title: 'Another',
  })
})

test('a document of a draft has no time of its own, and only its force knows of it', async () => {
  const world = await theWorld()
  const { challenge, editor, id, version } = await drafted(world)
  const at = new Date(world.clock.now().getTime() + 3_600_000)
  expect(await refusalOf(release(editor, { id, madeFrom: version, at }))).toBe('WITH_PUBLICATION')
  for (const outsider of [world.saltmarch.editor, world.kettles.editor, world.charter.manager]) {
    const act = await outsider.act()
    expect(await refusalOf(writeRelease(act, { challengeId: challenge._id, ...words }))).toBe('NOT_FOUND')
    expect(await releasesOf(act, challenge._id)).toEqual([])
  }
})

test('only the house releases what is ready: for anybody else there is nothing to release', async () => {
  const world = await theWorld()
  const { challenge, editor, id, version } = await drafted(world)
  await release(editor, { id, madeFrom: version })
  await releaseReady(editor, { challengeId: challenge._id })
  expect(await Release.findById(id).lean()).toMatchObject({ state: 'ready' })
})
