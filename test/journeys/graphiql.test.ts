import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { type Board, theBoard } from './support/board.ts'

let board: Board
beforeAll(async () => {
  board = await theBoard(async (now) => void (await enrolDemoCast(now)))
}, 60_000)
afterAll(() => board.close())

test('a developer asks the API on its own page, which asks no other site and breaks no policy', async () => {
  const { page, leave } = await board.visitor('desktop')
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(board.url)) elsewhere.push(request.url())
  })

  await page.goto(
    `${board.url}/graphql?query=${encodeURIComponent('{ organisation(slug: "northmere-police") { name } }')}`,
  )
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await page.getByText('Northmere Police').first().waitFor()
  expect([complaints, elsewhere]).toEqual([[], []])
  await leave()
})
