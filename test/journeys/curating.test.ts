import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { type Board, theBoard } from './support/board.ts'
import type { Person } from './support/browser.ts'
import { openedBy } from './support/opened.ts'

let board: Board
let ours: string
let third: string
beforeAll(async () => {
  board = await theBoard(async (now) => {
    const cast = await enrolDemoCast(now)
    ours = (await openedBy(cast, 'detective', now)).reference
    await openedBy(cast, 'saltmarch-editor', now)
    third = (await openedBy(cast, 'harrowdale-editor', now)).reference
  })
}, 60_000)
afterAll(() => board.close())

async function answers(owner: Person, address: string, words: string, note: string) {
  await owner.go(address)
  await owner.press('radio', words)
  if (note) await owner.type('What differs?', note)
  await owner.press('button', 'Answer')
  await owner.page.getByRole('button', { name: 'Change the answer' }).waitFor()
}

test('a Charter manager joins up three forces with one problem and invites who fits', async () => {
  const joan = await board.signIn(/Joan Whitlock/, 'desktop')
  await joan.press('link', 'Curations')
  await joan.sees(/3 challenges look alike/)
  await joan.findsThePageSound('curation-suggested')
  await joan.press('link', 'Join up')
  await joan.type('The problem in a few words', 'Phones wait for weeks')
  await joan.type('Why may it be the same?', 'All three say how long phones wait to be read.')
  await joan.press('button', 'Join up')
  await joan.page.getByRole('heading', { level: 1, name: 'Phones wait for weeks' }).waitFor()
  await joan.findsThePageSound('curation-asking')
  const address = new URL(joan.page.url()).pathname

  const priya = await board.signIn(/Priya Raman/, 'desktop')
  const beth = await board.signIn(/Beth Carlyon/, 'desktop')
  await priya.go(address)
  await priya.findsThePageSound('curation-question')
  await answers(priya, address, 'Yes, the same problem', '')
  await answers(beth, address, 'Partly', 'Ours must work offline.')

  await joan.go(address)
  await joan.sees(/Ours must work offline/)
  await joan.press('button', `Propose ${ours} as the lead`)
  await joan.page.getByRole('heading', { name: 'Invite suppliers' }).waitFor()
  await beth.go(address)
  await beth.press('link', `Add your force to ${ours}, the proposed lead`)
  await beth.press('radio', 'Would pilot')
  await beth.press('button', 'Add our force')
  await beth.page.waitForURL(`**/challenges/${ours}`)

  await joan.go(address)
  await joan.sees(`Has added itself to ${ours}, the lead: would pilot.`)
  await joan.choose('Category', 'Digital forensics and cyber')
  await joan.sees('3 suppliers fit, 2 of them small or medium.')
  await joan.type(/^Add a supplier by hand/, 'Pewter')
  await joan.press('button', 'Add Pewter Lane')
  await joan.type('Why Pewter Lane too?', 'Showed a reader of phones at the open day.')
  await joan.type('What all of them read', 'Three forces wait weeks for phones to be read. The challenge is public.')
  await joan.findsThePageSound('curation-invite')
  await joan.press('button', 'Send to 4')
  await joan.sees('Send this to 4 suppliers?')
  await joan.findsThePageSound('curation-confirm')
  await joan.press('button', 'Yes, send to 4')
  await joan.sees('4 invited')
  await joan.sees(/Picked by hand: Pewter Lane/)

  await joan.press('button', 'Remind me at the close')
  await joan.page.getByRole('button', { name: 'Do not remind me at the close' }).waitFor()
  await joan.findsThePageSound('curation-invited')
  await joan.type('What came of it', 'One challenge now serves two forces.')
  await joan.press('button', 'Record and close')
  await joan.page.getByRole('heading', { name: 'What came of it', exact: true }).waitFor()
  await joan.findsThePageSound('curation-closed')
  expect(joan.clicks()).toBeLessThanOrEqual(16)

  await joan.go(`/challenges/${third}`)
  await joan.press('link', 'Start a curation')
  await joan.sees('Which of these look like the same problem?')
  await joan.findsThePageSound('curation-new')
  await joan.go('/demand')
  await joan.sees(/The made-up forces of this demo stand apart/)
  await joan.findsThePageSound('curation-demand')
  for (const person of [joan, priya, beth]) await person.leave()
}, 180_000)
