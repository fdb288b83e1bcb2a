import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { admitSignatory, applyToSign } from '../../server/charter/commands.ts'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { type Board, theBoard } from './support/board.ts'
import type { Person } from './support/browser.ts'

let board: Board
beforeAll(async () => {
  board = await theBoard(async (now) => {
    const cast = await enrolDemoCast(now)
    const named = { accountablePerson: 'Rhian Pugh', accountablePost: 'Partner' }
    const { _id: id } = await applyToSign(await cast.actOf('kettles-one', now), named)
    await admitSignatory(await cast.actOf('charter-manager', now), { id })
  })
}, 120_000)
afterAll(() => board.close())

const year = new Date().getUTCFullYear()
const page = `/commitments/CM-${year}-0001`

async function day({ page: shown }: Person, label: string, month: string, ofYear: number) {
  const fields = shown.getByRole('group', { name: label })
  await fields.getByLabel('Day').fill('1')
  await fields.getByLabel('Month').fill(month)
  await fields.getByLabel('Year').fill(String(ofYear))
}

test('a supplier pledges, a manager agrees, and it is met when somebody else accepts the evidence', async () => {
  const rhian = await board.signIn(/Rhian Pugh/, 'phone')
  const visitor = await board.visitor('desktop')
  const joan = await board.signIn(/Joan Whitlock/, 'desktop')

  await rhian.go('/commitments')
  await rhian.press('link', 'Propose a commitment of Two Kettles')
  await rhian.press('button', 'Propose')
  await rhian.sees('Choose a principle')
  await rhian.press('radio', '1. Interoperability first')
  await rhian.type('What do you pledge?', 'Whoever leaves us gets all of their data within one working day.')
  await rhian.press('radio', 'The board: claims of standards that a force has seen or tested')
  await rhian.sees('What is it to be, at the least?')
  await rhian.press('radio', 'We do, and record what we measure')
  await rhian.type('What is measured?', 'Working hours to the whole export')
  await rhian.type('What is it to be?', '8')
  await day(rhian, 'By when is it kept?', '12', year + 1)
  await day(rhian, 'When is it reviewed first?', '6', year + 1)
  await rhian.type('Which post leads it?', 'Partner')
  await rhian.press('button', 'Propose')
  await rhian.page.waitForURL(/\/commitments\/CM-/)
  await rhian.sees('A Charter manager agrees to it or gives it back')
  await rhian.findsThePageSound('commitment-proposed')
  const early = await board.visitor('phone')
  await early.go(page)
  await early.sees(/cannot find that page/)
  await early.leave()

  await joan.go('/desk')
  await joan.press('link', 'Agree to what Two Kettles proposes, or give it back')
  await joan.press('link', 'Agree to it')
  await joan.press('button', 'Agree to it')
  await joan.sees('Two Kettles measures, and gives evidence')
  await visitor.go(page)
  await visitor.sees('Planned')

  await rhian.seesArrive('Give evidence')
  await rhian.press('link', 'Give evidence')
  await rhian.type('What shows that it is kept?', 'Three exports that two customers watched, six hours each.')
  await rhian.press('button', 'Give evidence')
  await joan.seesArrive('Accept the evidence')
  await joan.press('link', 'Accept the evidence')
  await day(joan, 'Until when does it hold?', '6', year + 1)
  await joan.press('button', 'Accept the evidence')
  await joan.sees('Nobody, while the evidence holds')

  await visitor.seesArrive('Met')
  await visitor.sees(/Accepted by Demo Charter Office/)
  await visitor.findsThePageSound('commitment-met')
  await visitor.go('/charter/principles/1')
  await visitor.sees('1 met')
  await visitor.findsThePageSound('principle')
  for (const person of [rhian, joan, visitor]) await person.leave()
}, 120_000)

test('the page of an organisation has its scorecard', async () => {
  const visitor = await board.visitor('phone')
  await visitor.go('/organisations/two-kettles')
  await visitor.sees('Commitments under the Charter')
  await visitor.findsThePageSound('scorecard')
  expect(await visitor.page.getByRole('row').filter({ hasText: 'Met' }).count()).toBe(1)
  await visitor.leave()
})
