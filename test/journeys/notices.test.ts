import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { importNotices } from '../../server/notices/import.ts'
import { systemAct } from '../../server/platform/act.ts'
import { type Board, theBoard } from './support/board.ts'

let board: Board
beforeAll(async () => {
  board = await theBoard(async (now) => {
    await importNotices(systemAct(now), ['data/notices/public-notices.json'], () => {})
  })
}, 60_000)
afterAll(() => board.close())

test('a visitor with a phone finds a real notice and the way to its source', async () => {
  const visitor = await board.visitor('phone')
  await visitor.go('/notices')
  await visitor.findsThePageSound('notices-police')
  await visitor.press('link', /^All buyers/)
  await visitor.sees('154 notices')
  await visitor.type('Search notices', 'vehicle cleaning')
  await visitor.press('button', 'Search', visitor.page.locator('main'))
  await visitor.press('link', /Specialist Vehicle Cleaning/)
  await visitor.sees('Imported from Sell2Wales')
  await visitor.findsThePageSound('notice')
  expect(await visitor.page.getByRole('link', { name: 'go to the notice at its source' }).getAttribute('href')).toMatch(
    /^https:\/\/www\.sell2wales\.gov\.wales\//,
  )
  expect(visitor.clicks()).toBeLessThanOrEqual(3)
  await visitor.leave()
})
