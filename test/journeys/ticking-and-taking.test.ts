import { afterAll, beforeAll, test } from '@jest/globals'
import { drawCalls, offerCalls } from '../../server/calls/commands.ts'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { formPartnership } from '../../server/partnerships/commands.ts'
import { systemAct } from '../../server/platform/act.ts'
import { acceptedOf } from './support/accepted.ts'
import { type Board, theBoard } from './support/board.ts'
import { openedBy } from './support/opened.ts'

const day = 24 * 3_600_000

let board: Board
let partnership: string
let engagement: string
beforeAll(async () => {
  board = await theBoard(async (now) => {
    const cast = await enrolDemoCast(now)
    const proposalId = await acceptedOf(cast, now)
    partnership = (await formPartnership(await cast.actOf('detective', now), { proposalId })).reference
    const challenge = await openedBy(cast, 'saltmarch-editor', now, undefined, 'market_engagement')
    engagement = challenge.reference
    const drawAt = new Date(now.getTime() + day)
    const { _id: id } = await offerCalls(await cast.actOf('saltmarch-editor', now), {
      ...{ challengeId: challenge._id, minutes: 30, joining: 'Ring the desk on extension 12', drawAt },
      startsAt: [new Date(now.getTime() + 3 * day)],
    })
    await drawCalls(systemAct(drawAt), { id })
  })
}, 60_000)
afterAll(() => board.close())

test('a supplier says what of the terms wants a review, and the force asks for it', async () => {
  const supplier = await board.signIn(/Rhian Pugh/, 'phone')
  await supplier.go(`/partnerships/${partnership}`)
  await supplier.page.getByText('Say what of these terms wants a review').click()
  await supplier.press('checkbox', /AI writes, changes or sums up/)
  await supplier.press('button', 'Save')
  await supplier.page.getByRole('textbox', { name: 'What is done about it', description: /Say what is done/ }).waitFor()
  await supplier.type('What is done about it', 'A person reads every summary before it is kept.')
  await supplier.findsThePageSound('partnership-ticking')
  await supplier.press('button', 'Save')
  await supplier.sees('Saved. Every party confirms the terms again.')

  const force = await board.signIn(/Priya Raman/, 'desktop')
  await force.go(`/partnerships/${partnership}`)
  await force.sees('These words have not been reviewed. The force asks somebody next.')
  await force.sees('A person reads every summary before it is kept.')
  await force.page.getByRole('button', { name: 'Ask for the review' }).waitFor()
}, 120_000)

test('a call that nobody got in the draw is taken by the supplier that does so first', async () => {
  board.wait({ days: 1 })
  const supplier = await board.signIn(/Rhian Pugh/, 'desktop')
  await supplier.go(`/challenges/${engagement}/calls`)
  await supplier.sees(/1 call is free/)
  const rival = await board.visitor('phone')
  await rival.go(`/challenges/${engagement}/calls`)
  await rival.sees(/1 call is free/)
  await supplier.page.getByText('Take call 1', { exact: true }).first().click()
  await supplier.type('What you want to talk about', 'What happens to a phone on its first day?')
  await supplier.findsThePageSound('calls-free')
  await supplier.press('button', 'Take call 1')
  await supplier.sees('You have call 1.')
  await supplier.sees(/Ring the desk on extension 12/)
  await rival.seesArrive('Taken')
}, 120_000)
