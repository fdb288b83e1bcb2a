import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { type Board, theBoard } from './support/board.ts'
import type { Person } from './support/browser.ts'
import { openedBy } from './support/opened.ts'

let board: Board
let challenge: string
beforeAll(async () => {
  board = await theBoard(async (now) => {
    const opened = await openedBy(await enrolDemoCast(now), 'detective', now, ({ good, ...rest }) => ({
      ...rest,
      good: { ...good, essentials: [...good.essentials, 'Works where the line drops for an hour'] },
    }))
    challenge = opened.reference
  })
}, 60_000)
afterAll(() => board.close())

const goOn = async ({ page, press }: Person, next: string) => {
  await press('button', /^Save and/)
  await page.getByRole('heading', { level: 1, name: next, exact: true }).waitFor()
}

test('two people, one with a phone, find a challenge, ask, propose twice and keep the receipt', async () => {
  const rhian = await board.signIn(/Rhian Pugh/, 'phone')
  const { page } = rhian
  await rhian.go('/challenges')
  await rhian.findsThePageSound('board')
  await page.getByText('Filters', { exact: true }).click()
  await rhian.press('link', /^Digital forensics/)
  await rhian.press('link', /How might we get phone evidence/)
  await rhian.sees('Digital forensics and cyber')

  await rhian.press('link', 'Ask a question', page.locator('.cb-bottom-bar'))
  await rhian.type('Your question', 'Who looks after the test data in the second month?')
  await rhian.press('button', 'Send question')
  await rhian.sees(/Sent\. Northmere Police answers it here/)
  const detective = await board.signIn(/Priya Raman/, 'desktop')
  await detective.go(`/challenges/${challenge}/questions?show=waiting`)
  await detective.type(/^Answer$/, 'The unit does, every Monday.')
  await detective.press('button', 'Publish to everyone now')
  await rhian.seesArrive('The unit does, every Monday.')

  await rhian.press('link', 'Challenge', page.locator('main'))
  await rhian.press('link', 'Start a proposal', page.locator('.cb-bottom-bar'))
  await rhian.findsThePageSound('proposal-start')
  await rhian.press('button', 'Start')
  await rhian.sees('Not submitted.')
  await rhian.sees('0 of 7 done')
  await rhian.findsThePageSound('proposal-tasks')
  const proposal = new URL(page.url()).pathname

  await rhian.press('link', 'Next: About us')
  await rhian.type('Who you are', 'Two people in Machynlleth who mend the queues of laboratories.')
  await rhian.type('Address for questions about this proposal', 'bids@two-kettles.example')
  await rhian.press('checkbox', 'This is still true')
  await rhian.findsThePageSound('proposal-about')
  await goOn(rhian, 'Who with')
  await rhian.findsThePageSound('proposal-who-with')
  await goOn(rhian, 'Essentials')
  for (const at of [1, 2, 3]) {
    const essential = page.getByRole('region', { name: `Essential ${at}` })
    await rhian.press('radio', 'Yes', essential)
    await essential.getByLabel('Evidence').fill('Done for another force in March.')
  }
  await rhian.findsThePageSound('proposal-essentials')
  await goOn(rhian, 'Approach, milestones and cost')
  await rhian.type('What you would do, in a few sentences', 'A kiosk in every station.')
  for (const criterion of [/^Benefit/, /^Delivery/, /^Interoperability/, /^Cost over/])
    await rhian.type(criterion, 'We begin with two stations and publish what we measure.')
  await rhian.type(/^Cost$/, '£40,000 over a year.')
  await rhian.findsThePageSound('proposal-approach')
  await goOn(rhian, 'Standards')
  for (const standard of ['ISO 17025', 'REST', 'OpenAPI'])
    await rhian.press('radio', 'Conformant', page.getByRole('region', { name: standard }))
  await rhian.findsThePageSound('proposal-standards')
  await goOn(rhian, 'Charter principles')
  await goOn(rhian, 'Conflicts and confidential parts')
  await rhian.press('radio', 'None that we know of')
  await goOn(rhian, 'Check and submit')
  await rhian.findsThePageSound('proposal-check')
  await rhian.press('checkbox', /^We have read this/)
  await rhian.press('button', 'Submit version 1')
  await rhian.sees(/Version 1 is in\. It stays sealed until Northmere Police opens/)
  await rhian.findsThePageSound('proposal-receipt')
  // A letter brings somebody there in one press. Whoever begins at the board needs two more, and two to say "Start".
  expect(rhian.clicks() + 1).toBeLessThanOrEqual(25 + 2 + 2)

  const tom = await board.signIn(/Tom Adair/, 'desktop')
  await tom.go('/proposals')
  await tom.sees('In and sealed.')
  await tom.findsThePageSound('proposals')
  await tom.press('link', /How might we get phone evidence/)
  await tom.sees('7 of 7 done')
  await tom.attach('A file', { name: 'plan.pdf', mimeType: 'application/pdf', buffer: pdf })
  await tom.press('button', 'Add the file')
  await tom.sees('Remove plan.pdf')
  await tom.press('link', /^Approach, milestones and cost/)
  await tom.type('What you would do, in a few sentences', 'A kiosk in every station, and a queue sorted by risk.')
  await tom.press('button', 'Save and continue')
  await tom.page.getByRole('heading', { level: 1, name: 'Standards' }).waitFor()
  await rhian.press('link', 'Back to the proposal')
  await rhian.sees(/Last saved by Tom Adair/)
  await rhian.findsThePageSound('proposal-submitted')
  await tom.go(`${proposal}/check`)
  await tom.press('checkbox', /^We have read this/)
  await tom.press('button', 'Submit version 2')
  await tom.sees(/Version 2 is in/)
  await tom.sees('plan.pdf')
  await tom.findsThePageSound('proposal-receipt')

  await rhian.go(proposal)
  await rhian.sees('Receipt of version 1')
  await rhian.sees('Receipt of version 2')
  await rhian.press('link', 'Receipt of version 1')
  await rhian.sees(/^[0-9a-f]{64}$/)

  await detective.go(proposal)
  await detective.sees(/We cannot find that page/)
  await detective.go(`/challenges/${challenge}/opening`)
  await detective.sees(/no account, whatever its role, can read a proposal/)
  await detective.doesNotSee('Two Kettles')
  for (const person of [rhian, tom, detective]) await person.leave()
}, 240_000)

const pdf = Buffer.from('%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')
