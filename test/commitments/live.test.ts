import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { agreeCommitment, giveBackCommitment, giveEvidence } from '../../server/commitments/commands.ts'
import { commitmentsOf, evidenceText } from '../support/commitments.ts'
import { type Board, startBoard } from '../support/live.ts'
import { storedSignatory } from '../support/stored-signatories.ts'
import type { World } from '../support/world.ts'

let board: Board
let world: World
beforeAll(async () => {
  board = await startBoard()
}, 30_000)
afterAll(() => board.close())
beforeEach(async () => {
  world = await board.begin()
  await storedSignatory(world.kettles.id, 'supplier')
})

test('pages of the Charter learn of what is public on the register, and of nothing before', async () => {
  const { _id: id } = await commitmentsOf(world).proposed()
  const rival = await board.reader('admin@lanternfish.example')
  expect(await rival.watch('board', 'register')).toBe(true)
  expect(await rival.watch('commitment', id)).toBe(false)
  const reason = 'Say which hours count.'
  const { version: madeFrom } = await giveBackCommitment(await world.charter.manager.act(), { id, reason })
  await rival.caughtUp()
  expect(rival.told.changed).toEqual([])

  await agreeCommitment(await world.charter.manager.act(), { id, madeFrom })
  await rival.caughtUp()
  expect(rival.told.changed.map(({ kind, fact }) => [kind, fact])).toEqual([['board', 'commitment.agreed']])

  expect(await rival.watch('commitment', id)).toBe(true)
  await giveEvidence(await world.kettles.editor.act(), { id, text: evidenceText })
  await rival.caughtUp()
  expect(rival.told.changed.filter(({ kind }) => kind === 'commitment').map(({ fact }) => fact)).toEqual([
    'commitment.evidenceGiven',
  ])
})

test('its organisation sees at once that a proposal was given back', async () => {
  const { _id: id } = await commitmentsOf(world).proposed()
  const editor = await board.reader('editor@two-kettles.example')
  expect(await editor.watch('commitment', id)).toBe(true)
  await giveBackCommitment(await world.charter.manager.act(), { id, reason: 'Say which hours count.' })
  await editor.caughtUp()
  expect(editor.told.changed.map(({ fact }) => fact)).toEqual(['commitment.returned'])
})
