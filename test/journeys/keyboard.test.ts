import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { type Board, theBoard } from './support/board.ts'
import { keyboardOf } from './support/keyboard.ts'
import { openedBy } from './support/opened.ts'

let board: Board
beforeAll(async () => {
  board = await theBoard(async (now) => {
    await openedBy(await enrolDemoCast(now), 'detective', now)
  })
}, 60_000)
afterAll(() => board.close())

test('somebody without a mouse goes from the home page to a question that is sent', async () => {
  const person = await board.visitor('desktop')
  const { page } = person
  const keys = keyboardOf(page)
  const title = (words: string | RegExp) => page.getByRole('heading', { level: 1, name: words }).waitFor()
  await person.go('/')
  await keys.tabTo(/^Skip to main content$/)
  await keys.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  await keys.tabTo(/^See open challenges$/)
  await keys.press('Enter')
  await title('1 open challenge')
  await keys.tabTo(/^Digital forensics and cyber/)
  await keys.press('Enter')
  await person.sees('Clear filters')
  await keys.tabTo(/^How might we get phone evidence/)
  await keys.press('Enter')
  await title(/phone evidence/)
  await keys.tabTo(/^Sign in to propose or ask$/)
  await keys.press('Enter')
  await title(/^Sign in/)
  await keys.tabTo(/^Play a part|^play a part|part/)
  await keys.press('Enter')
  await title('Play a part in the demo')
  await keys.tabTo(/^Sign in as Rhian Pugh$/)
  await keys.press('Space')
  await title(/phone evidence/)

  await keys.tabTo(/^Ask a question$/)
  await keys.press('Enter')
  await page.getByLabel('Your question').waitFor()
  await keys.tabTo(/^Your question/)
  await keys.type('Who looks after the test data in the second month?')
  await keys.tabTo(/^What it is about/)
  await keys.press('ArrowDown')
  await keys.tabTo(/^Send question$/)
  await keys.press('Enter')
  await person.sees(/Sent\. Northmere Police answers it here/)
  expect(person.clicks()).toBe(0)
  await person.leave()
}, 90_000)
