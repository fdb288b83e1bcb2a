import { expect, test } from '@jest/globals'
import type { Act } from '../../server/platform/act.ts'
import { attachToRelease, editRelease, release, writeRelease } from '../../server/releases/commands.ts'
import { Release } from '../../server/releases/model.ts'
import { releaseAllDue } from '../../server/releases/releaser.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const mark = 'BD51 SMR'
const words = { title: 'The layout of the export', text: 'A table, a row for each message.' }
const marked = { ...words, text: `As for the car ${mark}.` }
const bytes = new TextEncoder().encode('field,meaning\n')

/** Releases it as it stands now. */
async function releaseNow(act: Act, id: string, given: { at?: Date; looked?: boolean } = {}) {
  const one = await Release.findById(id).lean()
  return release(act, { id, madeFrom: one?.version ?? -1, ...given })
}

async function staged() {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  return { world, challengeId, editor, admin: await world.northmere.admin.act() }
}

test('a title or file name that looks like case material never comes into the record, whoever looked', async () => {
  const { challengeId, editor, admin } = await staged()
  const title = `The car ${mark}`
  const never = 'NEVER_IN_A_RECORD'
  expect(await refusalOf(writeRelease(admin, { challengeId, ...words, title, looked: true }))).toBe(never)
  const { _id: id, version: madeFrom } = await writeRelease(editor, { challengeId, ...words })
  expect(await refusalOf(editRelease(admin, { id, madeFrom, ...words, title, looked: true }))).toBe(never)
  expect(await refusalOf(attachToRelease(admin, { id, name: `${mark}.csv`, bytes }))).toBe(never)

  // Written before it was looked for, it stops at the publication.
  await attachToRelease(editor, { id, name: 'layout.csv', bytes })
  for (const [field, clean] of [
    ['title', words.title],
    ['files.0.name', 'layout.csv'],
  ] as const) {
    await Release.updateOne({ _id: id }, { $set: { [field]: `${clean} ${mark}` } })
    expect(await refusalOf(releaseNow(admin, id, { looked: true }))).toBe(never)
    await Release.updateOne({ _id: id }, { $set: { [field]: clean } })
  }
  expect((await releaseNow(admin, id)).state).toBe('released')
})

test('what is set for a moment stays back where such a title came into it', async () => {
  const { world, challengeId, editor } = await staged()
  const { _id: id } = await writeRelease(editor, { challengeId, ...words })
  const at = new Date(world.clock.now().getTime() + 3_600_000)
  await releaseNow(editor, id, { at })
  await Release.updateOne({ _id: id }, { $set: { title: `The car ${mark}` } })
  await releaseAllDue(at)
  expect(await Release.findById(id).lean()).toMatchObject({ state: 'draft', releaseAt: null })
})

test('a text that looks like case material is kept once somebody looked, and given to everybody by an admin alone', async () => {
  const { challengeId, editor, admin } = await staged()
  expect(await refusalOf(writeRelease(editor, { challengeId, ...marked }))).toBe('CONTENT_GUARD')
  const { _id: id, version: madeFrom } = await writeRelease(editor, { challengeId, ...marked, looked: true })
  expect(await refusalOf(editRelease(editor, { id, madeFrom, ...marked }))).toBe('CONTENT_GUARD')
  await editRelease(editor, { id, madeFrom, ...marked, looked: true })
  expect(await refusalOf(releaseNow(editor, id))).toBe('CONTENT_GUARD')
  expect(await refusalOf(releaseNow(editor, id, { looked: true }))).toBe('OWNER_LOOKS')
  expect(await refusalOf(releaseNow(admin, id))).toBe('CONTENT_GUARD')
  expect((await releaseNow(admin, id, { looked: true })).state).toBe('released')
})

test('once it is set for a moment, an admin alone puts such a text into it', async () => {
  const { world, challengeId, editor, admin } = await staged()
  const { _id: id } = await writeRelease(editor, { challengeId, ...words })
  const { version: madeFrom } = await releaseNow(editor, id, { at: new Date(world.clock.now().getTime() + 3_600_000) })
  const edit = { id, madeFrom, ...marked, looked: true }
  expect(await refusalOf(editRelease(editor, edit))).toBe('OWNER_LOOKS')
  expect((await editRelease(admin, edit)).text).toBe(marked.text)
})
