import { afterAll, beforeAll, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { submit, writeProposal } from './support/answering.ts'
import { type Board, theBoard } from './support/board.ts'
import { askForTheCall, offerACall, publishFindings, publishNotes, say, tellAlone } from './support/engaging.ts'
import { decideOn } from './support/ledger.ts'
import { continueAsCompetition, writeFromTemplate } from './support/writing.ts'

let board: Board
beforeAll(async () => {
  board = await theBoard(async (now) => void (await enrolDemoCast(now)))
}, 60_000)
afterAll(() => board.close())

const problem = 'How might we get phone evidence to investigators sooner?'
const sundays = 'Our records system exports on Sundays only.'
const desk = 'Ask for the desk sergeant when you come.'
const budget = 'We have money for a year, and hope for three.'

test('what a force told some in an engagement is before all who answer the competition that continues it', async () => {
  const [priya, malcolm, rhian, ines] = await Promise.all([
    board.signIn(/Priya Raman/, 'desktop'),
    board.signIn(/Malcolm Reid/, 'desktop'),
    board.signIn(/Rhian Pugh/, 'phone'),
    board.signIn(/Ines Duarte/, 'desktop'),
  ])
  const engagement = await writeFromTemplate(priya, { title: problem, answers: { ready: 'No' } })
  await priya.press('button', 'Publish')
  await priya.page.waitForURL(`**/challenges/${engagement}`)
  const response = await writeProposal(rhian, engagement, { words: 'A kiosk in every station.' })
  await submit(rhian)
  await rhian.sees(/Northmere Police reads it from now on/)

  const room = await tellAlone(priya, engagement, 'Two Kettles', sundays)
  await rhian.go(room)
  await rhian.sees(sundays)
  await say(rhian, 'Then our kiosk keeps the week.')
  await say(priya, desk)
  await offerACall(board, priya, engagement)
  await askForTheCall(ines, engagement, 'How long is the money there?')
  board.wait({ days: 2 })
  await board.app.settled()
  await ines.page.reload()
  await ines.sees(/^You have call 1/)
  board.wait({ days: 2 })
  await publishNotes(priya, engagement, budget)
  await rhian.go(`/challenges/${engagement}/calls`)
  await rhian.sees(budget)

  board.wait({ days: 14 })
  await publishFindings(malcolm, engagement, 'Kiosks exist, and the export is what keeps them waiting.')
  await rhian.go('/proposals')
  await rhian.press('link', 'Read the findings')
  await rhian.sees(/^Kiosks exist/)

  const competition = await continueAsCompetition(priya, problem)
  await priya.sees(/Before it opens, decide on 2 things that some suppliers were told/)
  await priya.press('button', 'Ask a second person to publish')
  await priya.sees(/^You asked for publication/)
  await malcolm.go(`/challenges/${competition}/edit/check`)
  await malcolm.press('button', 'Publish')
  await malcolm.sees(`Publish or keep back: “${sundays}”`)
  await priya.press('link', engagement)
  await decideOn(priya, { about: sundays, publish: sundays })
  await decideOn(priya, { about: desk, keep: 'It was only about the door to come in by.' })
  await malcolm.press('button', 'Publish')
  await malcolm.page.waitForURL(`**/challenges/${competition}`)

  const callum = await board.signIn(/Callum Post/, 'phone')
  for (const supplier of [callum, rhian]) {
    await supplier.go(`/challenges/${competition}`)
    await supplier.sees('What some were told before')
    await supplier.sees(sundays)
    await supplier.sees(budget)
    await supplier.page.getByText('1 thing kept back, and why').click()
    await supplier.sees(/only about the door/)
    for (const unsaid of [desk, /our kiosk keeps the week/]) await supplier.doesNotSee(unsaid)
  }
  await callum.press('link', `Read ${engagement}, which it continues`)
  await callum.sees(/^What was found: Kiosks exist/)
  await callum.go(response)
  await callum.sees(/We cannot find that page/)
}, 240_000)
