import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { type Board, theBoard } from './support/board.ts'
import { draftedBy, openedBy } from './support/opened.ts'

let board: Board
let drafted: ChallengeFields
beforeAll(async () => {
  board = await theBoard(async (now) => {
    const cast = await enrolDemoCast(now)
    await openedBy(cast, 'saltmarch-editor', now)
    drafted = await draftedBy(cast, 'detective', now)
  })
}, 60_000)
afterAll(() => board.close())

test('a detective writes a challenge from a template and publishes it', async () => {
  const detective = await board.signIn(/Priya Raman/, 'desktop')
  const { page } = detective
  const goOn = async (next: string) => {
    await detective.press('button', 'Save and continue')
    await page.getByRole('heading', { level: 1, name: next, exact: true }).waitFor()
    await detective.findsThePageSound(`draft-${next.toLowerCase().replaceAll(' ', '-')}`)
  }
  await detective.go('/challenges')
  await detective.press('link', 'Write a challenge')
  await detective.press('link', 'From a template')
  await detective.findsThePageSound('draft-templates')
  await detective.press('button', 'Digital forensics')
  await detective.sees('0 of 7 done')
  await detective.findsThePageSound('draft-tasks')
  const draft = new URL(page.url()).pathname

  await detective.press('link', /^Continue with The problem/)
  await detective.type('The problem as a question', 'How might we get phone evidence to investigators sooner?')
  await detective.type('Summary', 'Victims hand over a phone and wait weeks for it.')
  await detective.type(/^The problem$/, 'A phone seized on a Friday night is looked at thirty-one days later.')
  await detective.type('Who is affected and what they need', 'Victims who are without their phone for a month.')
  await detective.type('Why now', 'The laboratory moves in May.')
  // What a save by itself refuses is said beside the field and moves nobody; the button leads to the top, and back.
  const summary = page.getByLabel('Summary')
  const { fill, wrong } = {
    fill: await summary.inputValue(),
    wrong: page.getByRole('link', { name: /characters or fewer/ }),
  }
  await summary.fill('x'.repeat(2_000))
  await detective.sees(/^Not saved\. /)
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await wrong.count()).toBe(0)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await wrong.click()
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  await summary.fill(fill)
  // A field that is folded away is opened for who is led to it.
  const folded = page.getByRole('group').filter({ hasText: 'Categories and Charter principles' })
  expect(await folded.evaluate((box) => box.hasAttribute('open'))).toBe(false)
  await page.goto(`${page.url()}#field-problem-categories`)
  await page.locator('#field-problem-categories:focus').waitFor()
  await detective.sees('Tried before')
  await detective.press('link', /How might we get phone evidence to investigators within a day/)
  await page.getByRole('heading', { level: 1, name: /within a day/ }).waitFor()
  await page.goBack()
  await detective.sees('Task 1 of 7')
  expect(await page.getByLabel('Why now').inputValue()).toBe('The laboratory moves in May.')
  await goOn('Today')
  await page.getByLabel('How much').first().fill('31')
  await detective.type('What is different now', 'Saltmarch stopped for want of an export. Ours is agreed.')
  await goOn('What good looks like')
  await detective.type('What a good answer does', 'Most phones are back with their owner within a day.')
  await goOn('Ground rules')
  await detective.sees(/^Open challenge\./)
  await goOn('Timetable')
  await detective.press('button', '3 weeks')
  await detective.sees(/Every date below is worked out/)
  await goOn('Choosing')
  await detective.sees('Weights add up to 100.')
  await goOn('Owner and adoption')
  await detective.type('Who decides', 'Head of digital forensics')
  await detective.press('radio', /^None yet/)
  await detective.sees(/is shown publicly/)
  await goOn('Check and publish')
  await detective.sees('As suppliers will see it')

  const kettles = await board.signIn(/Rhian Pugh/, 'phone')
  const reference = draft.split('/')[2] ?? ''
  await kettles.go(`/challenges/${reference}`)
  await kettles.sees(/We cannot find that page/)

  await detective.press('button', 'Publish')
  await page.waitForURL((url) => url.pathname === `/challenges/${reference}`)
  await detective.sees(/Proposals close/)
  await detective.findsThePageSound('draft-published')
  // Leaving the look-alike again is a press too.
  expect(detective.clicks() + 1).toBeLessThanOrEqual(19)

  await kettles.go(`/challenges/${reference}/changes`)
  await kettles.sees(/chain unbroken/)
  for (const person of [detective, kettles]) await person.leave()
}, 240_000)

test('a document comes with the publication, and every supplier reads it from then on', async () => {
  const detective = await board.signIn(/Priya Raman/, 'desktop')
  const { page } = detective
  await detective.go(`/challenges/${drafted.reference}/edit`)
  await detective.press('link', 'Documents')
  await detective.type('Title', 'The layout of the export')
  await detective.type('What everybody should know', 'A row for each message.')
  await detective.press('button', 'Keep it, and look at it once more')
  await page.getByLabel('A file').setInputFiles({
    name: 'layout.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('field,meaning\nsender,who wrote\n'),
  })
  await detective.press('button', 'Add the file')
  await detective.findsThePageSound('draft-documents')
  await detective.press('link', 'Publish it with the challenge')
  await detective.press('button', 'Publish it with the challenge')
  await detective.sees('Goes out with the challenge')
  await detective.press('link', 'All tasks')
  await detective.sees('1 of 1 published with it')
  await detective.press('link', 'Check and publish')
  await detective.sees(/layout\.csv/)

  const kettles = await board.signIn(/Rhian Pugh/, 'phone')
  await kettles.go(`/challenges/${drafted.reference}`)
  await kettles.sees(/We cannot find that page/)
  await detective.press('button', 'Publish')
  await page.waitForURL((url) => url.pathname === `/challenges/${drafted.reference}`)
  await kettles.go(`/challenges/${drafted.reference}`)
  await kettles.press('link', 'The layout of the export')
  await kettles.sees('A row for each message.')
  await kettles.findsThePageSound('documents-of-a-challenge')
  for (const person of [detective, kettles]) await person.leave()
}, 240_000)
