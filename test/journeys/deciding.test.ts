import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { Session } from '../../server/people/accounts.ts'
import { type Board, theBoard } from './support/board.ts'
import { closedWithFour } from './support/closed.ts'
import { declare, lock, open, rule, score, title } from './support/evaluating.ts'
import { typeWhatCame } from './support/letters.ts'

let board: Board
let challenge: string
beforeAll(async () => {
  board = await theBoard(async (now) => {
    challenge = (await closedWithFour(await enrolDemoCast(now), now)).reference
  })
}, 60_000)
afterAll(() => board.close())

/** Both find A best. In two criteria, the last they come to, they are one apart. */
const levelOf =
  (isSecond: boolean) =>
  ({ proposal, place }: { proposal: string; place: number }) =>
    (proposal.startsWith('Proposal A') ? 4 : 3) - (isSecond && place >= 12 ? 1 : 0)

test('two open, two score, the moderator writes, a second person signs, it is decided, and every supplier has its feedback in the same second', async () => {
  const [owen, grace, moderator] = [
    await board.signIn(/Owen Hughes/, 'desktop'),
    await board.signIn(/Grace Adeyemi/, 'desktop'),
    await board.signIn(/Malcolm Reid/, 'desktop'),
  ]
  await owen.go('/evaluations')
  await owen.sees('Open the proposals')
  await owen.findsThePageSound('evaluations')
  await open(owen, challenge)
  await owen.sees(/Waiting for a second person/)
  await owen.findsThePageSound('opening-first')
  await open(moderator, challenge)
  await title(moderator, 'The proposals were opened')
  await moderator.findsThePageSound('opening-opened')
  await owen.seesArrive('The proposals were opened')
  await title(owen, 'The proposals were opened')

  await owen.press('link', 'Declare conflicts')
  const possible = 'We shared a panel at a conference in May.'
  await declare(owen, { of: 'Proposal B', kind: 'Possible', words: possible })
  await title(owen, 'Evaluation')
  await owen.go(`/challenges/${challenge}/evaluation/conflicts`)
  await owen.sees(/^Proposal B, .*: what you declared waits for a ruling/)
  await owen.findsThePageSound('conflicts-waiting')
  await grace.go(`/challenges/${challenge}/evaluation`)
  await grace.press('link', 'Declare conflicts')
  await grace.findsThePageSound('conflicts')
  await declare(grace)
  await moderator.press('link', 'Declare conflicts')
  await declare(moderator)
  const beforeRuling = moderator.clicks()
  await rule(moderator, possible, 'may judge', 'It was one public day, and nobody was paid.')
  // A step that most challenges have none of: it is counted by itself, and the steps to a decision as they always were.
  const ruling = moderator.clicks() - beforeRuling
  expect(ruling).toBeLessThanOrEqual(3)
  await moderator.findsThePageSound('panel-ruled')
  await owen.page.reload()
  await owen.sees(/^Proposal B, .*: it was ruled that you may judge it .* nobody was paid\.$/)
  await owen.go(`/challenges/${challenge}/evaluation`)

  await grace.sees('Start scoring')
  await grace.findsThePageSound('evaluation')
  const first = grace.page.getByRole('link', { name: 'Start scoring' })
  await grace.follow((await first.getAttribute('href')) ?? '')
  await grace.sees('Cell 1 of 20')
  await grace.findsSoundAtBothWidths('challengeScoring')
  await grace.follow(`/challenges/${challenge}/evaluation`)
  await score(grace, { cells: 20, level: levelOf(true) })
  await grace.sees('Lock my scores')
  await moderator.go(`/challenges/${challenge}/evaluation/moderation`)
  await moderator.sees(/Evaluators are still scoring/)
  await lock(grace)
  await score(owen, { cells: 20, level: levelOf(false), byKeys: true })
  await lock(owen)
  expect(grace.clicks()).toBeLessThanOrEqual(49)
  expect(owen.clicks()).toBeLessThanOrEqual(49)

  await moderator.go(`/challenges/${challenge}/evaluation/moderation`)
  await moderator.sees('0 of 20 cells agreed.')
  await moderator.findsThePageSound('moderation')
  await moderator.press('button', 'Accept the 12 cells where all agree')
  for (let agreed = 12; agreed < 20; agreed += 1) {
    await moderator.sees(`${agreed} of 20 cells agreed.`)
    const cell = moderator.page.locator('form').filter({ hasText: 'Agreed score' }).first()
    await moderator.press('radio', '3 Acceptable', cell)
    await moderator.press('button', 'Save the agreed score', cell)
  }
  await moderator.sees('Every cell is agreed.')
  await moderator.press('button', 'Freeze the ranking')
  await title(moderator, 'Ranking')
  await moderator.findsThePageSound('ranking')

  await moderator.press('link', 'Write the feedback and decide')
  await moderator.sees(/things missing/)
  await moderator.findsThePageSound('decision-missing')
  await moderator.press('link', /^Feedback: Proposal A/)
  for (const letter of ['A', 'B', 'C', 'D']) {
    await moderator.page.getByRole('heading', { name: new RegExp(`^Feedback to Proposal ${letter}`) }).waitFor()
    for (const field of await moderator.page.getByLabel(/^One thing to change/).all())
      await field.fill('Name the dates.')
    if (letter === 'A') await moderator.findsThePageSound('feedback-builder')
    await moderator.press('button', 'Save the feedback')
  }
  await moderator.sees(/waits for a second person/)
  await moderator.findsThePageSound('decision-unsigned')
  await grace.go(`/challenges/${challenge}/evaluation`)
  await grace.press('link', 'Read and sign the feedback')
  await grace.sees('Read and sign')
  await grace.findsThePageSound('sign-feedback')
  await grace.press('button', 'Sign all feedback')
  await grace.sees(/Nothing to sign now/)
  expect(grace.clicks()).toBeLessThanOrEqual(51)
  await moderator.go(`/challenges/${challenge}/decision`)
  await moderator.press('radio', 'A partnership')
  await moderator.page.getByRole('group', { name: 'With whom?' }).waitFor()
  await moderator.press('checkbox', /^Proposal A/)
  await moderator.press('radio', /worth a pilot/)
  await moderator.type('The reason in your words', 'It measures the days to a first extract every week.')
  await moderator.type('What was learnt', 'Ask for the format of the export in the essentials.')
  await moderator.findsThePageSound('decision')

  const rhian = await board.signIn(/Rhian Pugh/, 'phone')
  await rhian.go('/proposals')
  await rhian.sees(/Northmere Police evaluates it/)
  // The moderator signed in this morning, and a decision is not taken back.
  await Session.updateMany({}, { $set: { createdAt: new Date(Date.now() - 3_600_000) } })
  await moderator.press('button', 'Release decision to all')
  const address = 'moderator@northmere-police.example'
  await moderator.sees('Sign in once more')
  await moderator.page.getByLabel('Code', { exact: true }).waitFor()
  await typeWhatCame(moderator, address)
  for (const width of ['phone', 'desktop'] as const)
    expect(await moderator.faultsAt(width, 'decision-sign-in-again')).toEqual([])
  await moderator.press('button', 'Release decision to all')
  await moderator.sees(/Every supplier has its feedback/)
  // By letter, the moderator reaches three of these pages in one press each.
  expect(moderator.clicks() - ruling + 3).toBeLessThanOrEqual(40)

  await rhian.go('/notifications')
  await rhian.findsThePageSound('notifications-decided')
  await rhian.go('/proposals')
  await rhian.press('link', 'Read the feedback')
  await title(rhian, 'Feedback')
  await rhian.sees(/^(Accepted|Declined)\. Northmere Police/)
  await rhian.sees('Name the dates.')
  await rhian.findsThePageSound('feedback')

  const visitor = await board.visitor('phone')
  await visitor.go(`/challenges/${challenge}/outcome`)
  await visitor.sees('Ask for the format of the export in the essentials.')
  await visitor.sees('4 proposals')
  await visitor.doesNotSee('Name the dates.')
  await visitor.findsThePageSound('outcome')
  for (const person of [owen, grace, moderator, rhian, visitor]) await person.leave()
}, 240_000)
