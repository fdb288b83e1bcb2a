import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { formPartnership } from '../../server/partnerships/commands.ts'
import { acceptedOf } from './support/accepted.ts'
import { type Board, theBoard } from './support/board.ts'
import type { Person } from './support/browser.ts'

let board: Board
let reference: string
beforeAll(async () => {
  board = await theBoard(async (now) => {
    const cast = await enrolDemoCast(now)
    const proposalId = await acceptedOf(cast, now)
    reference = (await formPartnership(await cast.actOf('detective', now), { proposalId })).reference
  })
}, 60_000)
afterAll(() => board.close())

const toTab = (person: Person, name: RegExp) =>
  person.press('link', name, person.page.getByRole('navigation', { name: 'Parts of the partnership' }))
const leadOf = (person: Person, party: string) =>
  person.page.getByRole('group', { name: party }).getByLabel('Who leads?')

test('force and supplier form a partnership, agree in its thread, and one accepts what the other did', async () => {
  const force = await board.signIn(/Priya Raman/, 'desktop')
  const supplier = await board.signIn(/Rhian Pugh/, 'phone')
  await force.go(`/partnerships/${reference}`)
  await force.findsThePageSound('partnership-forming')
  await force.page.goto(`${force.page.url()}/end`)
  await force.page.getByRole('button', { name: 'Call it off' }).click()
  await force.page.getByRole('textbox', { name: 'Why?', description: /Say why, in a sentence/ }).waitFor()
  await force.go(`/partnerships/${reference}`)
  await force.press('link', 'Objectives and measures')
  await force.type('Target', '1')
  await force.page.reload()
  await force.page.getByLabel('Target').first().waitFor()
  expect(await force.page.getByLabel('Target').first().inputValue()).toBe('1')
  await force.findsThePageSound('partnership-objectives')
  await force.press('button', 'Save')
  await force.press('link', 'Commitments and intellectual property')
  for (const principle of ['Interoperability first', 'Sustainability', 'Professional development'])
    await force.type(principle, 'Both sides publish what they learn.')
  await force.press('button', 'Save')
  await force.press('link', 'Leads and dates')
  await leadOf(force, 'Northmere Police').fill('Head of digital forensics')
  await force.press('button', 'Save')
  await force.press('button', 'Confirm for Northmere Police')
  await force.sees('Northmere Police has confirmed these words. Waiting for Two Kettles.')

  await supplier.go(`/partnerships/${reference}`)
  await supplier.press('link', 'Leads and dates')
  await supplier.sees(/This clears the other side's confirmation/)
  await leadOf(supplier, 'Two Kettles').fill('Head of delivery')
  await supplier.press('button', 'Save')
  await supplier.press('button', 'Confirm for Two Kettles')
  await force.sees('What changed since you confirmed')
  await force.findsThePageSound('partnership-changed')
  await force.press('button', 'Confirm for Northmere Police')
  await force.sees(/On track/)
  await supplier.sees(/On track/)
  await supplier.findsThePageSound('partnership-active')

  await toTab(supplier, /^Thread/)
  await supplier.type('Your message', 'May we have the test data by Friday?')
  await supplier.losesConnection()
  await supplier.press('button', 'Send')
  await supplier.sees('1 message waits to be sent.')
  await supplier.findsConnection()
  await supplier.page.getByText('1 message waits to be sent.').waitFor({ state: 'detached' })
  await toTab(force, /^Thread/)
  await force.sees('May we have the test data by Friday?')
  await force.type('Your message', 'Yes: set 3, by Friday noon.')
  await force.press('button', 'Send')
  await supplier.sees('Yes: set 3, by Friday noon.')
  await supplier.findsThePageSound('thread')
  await force.press('button', 'Make this a decision', force.page.locator('#message-2'))
  await force.findsThePageSound('thread-decision')
  await force.press('button', 'Put it to the other side')
  await force.sees('Decision 1 waits for the other side to agree.')

  await supplier.go(`/partnerships/${reference}/decisions`)
  await supplier.press('button', 'Agree')
  await supplier.sees('Agreed')
  await toTab(supplier, /^Milestones/)
  await supplier.type('What was done?', 'Data set 3 was signed off.')
  await supplier.press('button', 'Save')
  await supplier.sees('Waiting for an answer')
  await force.go(`/partnerships/${reference}/milestones`)
  await force.press('button', 'Accept')
  await force.sees('Met')
  await force.findsThePageSound('partnership-milestones')

  await toTab(force, /^Measures/)
  await force.sees('Measures and their readings are public.')
  await force.findsSoundAtBothWidths('partnershipMeasures')
  await force.follow(`/partnerships/${reference}/close-out`)
  await force.sees('What would you tell the next force?')
  await force.findsSoundAtBothWidths('partnershipCloseOut')

  const visitor = await board.visitor('phone')
  await visitor.go(`/partnerships/${reference}`)
  await visitor.sees('1 of 1 milestones met')
  await visitor.doesNotSee('Data set 3 was signed off.')
  await visitor.findsThePageSound('partnership-public')
  // Forming it, and following the letters to decisions and milestones, are presses too.
  expect(force.clicks() + 2).toBeLessThanOrEqual(16)
  expect(supplier.clicks() + 2).toBeLessThanOrEqual(10)
  for (const person of [force, supplier, visitor]) await person.leave()
}, 120_000)
