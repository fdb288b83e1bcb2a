import { afterAll, beforeAll, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { askQuestion } from '../../server/questions/commands.ts'
import { type Board, theBoard } from './support/board.ts'
import { openedBy } from './support/opened.ts'

let board: Board
let reference: string
beforeAll(async () => {
  board = await theBoard(async (now) => {
    const cast = await enrolDemoCast(now)
    const challenge = await openedBy(cast, 'detective', now)
    reference = challenge.reference
    const asked = { challengeId: challenge._id, text: 'May we use phones of our own for the trial?' }
    await askQuestion(await cast.actOf('kettles-one', now), asked)
  })
  board.wait({ days: 6 })
}, 60_000)
afterAll(() => board.close())

test('a Charter manager writes to a force that leaves a question waiting, and every desk that shows the queue says so at once', async () => {
  const joan = await board.signIn(/Joan Whitlock/, 'desktop')
  const elsewhere = await board.signIn(/Joan Whitlock/, 'phone')
  for (const manager of [elsewhere, joan]) {
    await manager.go('/desk')
    await manager.sees('Ask Northmere Police to answer')
  }
  await joan.page.getByText(`Write to the force about ${reference}`).click()
  await joan.type('A few words of your own, if you like', 'Suppliers cannot wait much longer.')
  await joan.findsThePageSound('desk-ask-force')
  await joan.press('button', 'Ask Northmere Police to answer')
  await joan.sees(`The letter about ${reference} is on its way.`)
  await joan.sees(/It can be asked again from/)
  await elsewhere.sees(/It can be asked again from/)

  const priya = await board.signIn(/Priya Raman/, 'desktop')
  await priya.go('/desk')
  await priya.sees(/asks you to answer the questions that wait .*: Suppliers cannot wait much longer\./)

  board.wait({ days: 7 })
  await joan.page.reload()
  await joan.page.getByText(`Write to the force about ${reference}`).waitFor()
}, 120_000)
