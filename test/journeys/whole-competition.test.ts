import { afterAll, beforeAll, test } from '@jest/globals'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { askForMore, confirmAsItStands, sendAnew } from './support/amending.ts'
import { confirmOurPart, submit, writeProposal } from './support/answering.ts'
import { type Board, theBoard } from './support/board.ts'
import { askToMakeClear, makeClear } from './support/clarifying.ts'
import { acceptPart, declare, lock, open, score, title } from './support/evaluating.ts'
import { formPartnership, nameTheLead } from './support/joining-up.ts'
import { decide, moderate, proposeAward, sign, writeFeedback } from './support/judging.ts'
import { signInByLetter } from './support/letters.ts'
import { answerTheChallenge, challengeTheDecision } from './support/standing-still.ts'
import { invite, makeAdmin } from './support/team.ts'
import { levelOf } from './support/tied.ts'
import { publishTogether, writeFromTemplate } from './support/writing.ts'

let board: Board
beforeAll(async () => {
  board = await theBoard(async (now) => void (await enrolDemoCast(now)))
}, 60_000)
afterAll(() => board.close())

const problem = 'How might we get phone evidence to investigators sooner?'
const essential = 'Works where the line drops for an hour'

test('a competition, from its first word to the partnership that follows when nothing stands in its way', async () => {
  const [priya, malcolm, rhian, callum, ines] = await Promise.all([
    board.signIn(/Priya Raman/, 'desktop'),
    board.signIn(/Malcolm Reid/, 'desktop'),
    board.signIn(/Rhian Pugh/, 'phone'),
    board.signIn(/Callum Post/, 'desktop'),
    board.signIn(/Ines Duarte/, 'desktop'),
  ])
  const northmere = { slug: 'northmere-police' }
  const hanna = await invite(board, malcolm, { ...northmere, name: 'Hanna Brook', address: 'hanna@northmere.example' })
  await makeAdmin(malcolm, { ...northmere, name: 'Priya Raman' })
  const challenge = await writeFromTemplate(priya, {
    ...{ title: problem, answers: { ready: 'Yes', award: 'Yes' }, criteria: 'Two simple ones' },
    panel: {
      'Owen Hughes': 'Evaluates',
      'Grace Adeyemi': 'Evaluates',
      'Hanna Brook': 'Evaluates',
      'Malcolm Reid': 'Moderates',
    },
  })
  await publishTogether(priya, malcolm, challenge)
  const owen = await board.signIn(/Owen Hughes/, 'desktop')
  const grace = await board.signIn(/Grace Adeyemi/, 'desktop')
  await Promise.all([malcolm, owen, grace, hanna].map((one) => acceptPart(one, problem)))

  const partner = { name: 'Fenbarrow University', part: 'Measures what comes of it' }
  const [kiosk, van, laboratory] = await Promise.all([
    writeProposal(rhian, challenge, { words: 'A kiosk in every station.' }),
    writeProposal(callum, challenge, { words: 'A van that goes from station to station.', partner }),
    writeProposal(ines, challenge, { words: 'A laboratory that works at night.' }),
  ])
  const miriam = await signInByLetter(board, 'fenbarrow@fenbarrow-university.example', 'desktop')
  await callum.sees(/No partner has confirmed yet/)
  await confirmOurPart(miriam, problem, partner.part)
  await callum.page.reload()
  await Promise.all([submit(rhian), submit(callum), submit(ines)])
  await priya.go(van)
  await priya.sees(/We cannot find that page/)

  board.wait({ days: 2 })
  await askForMore(priya, challenge, essential)
  await Promise.all([confirmAsItStands(rhian, kiosk, essential), sendAnew(callum, van, essential)])
  board.wait({ days: 14 })

  await open(owen, challenge)
  await owen.sees(/Waiting for a second person/)
  await open(malcolm, challenge)
  await title(malcolm, 'The proposals were opened')
  await malcolm.sees(/^2 proposals received/)
  await ines.go(laboratory)
  await ines.sees('The challenge went on without this proposal. It was not opened.')
  await ines.sees(/^Not counted: it was not confirmed/)

  const room = `/challenges/${challenge}/evaluation`
  await Promise.all([malcolm, owen, grace, hanna].map((one) => one.go(`${room}/conflicts`)))
  await declare(owen, { of: 'Brindle & Post', kind: 'Actual', words: 'I worked there until last year.' })
  await Promise.all([malcolm, grace, hanna].map((one) => declare(one)))
  await owen.go(`${room}${van}`)
  await owen.sees(/We cannot find that page/)
  await owen.go(van)
  await owen.doesNotSee(/A van that goes/)
  await owen.go(`${room}/conflicts`)
  await owen.sees(/Brindle & Post: you declared an actual conflict. You do not read or score it\./)
  await owen.press('link', 'Overview')
  await Promise.all([
    score(owen, { cells: 2, level: levelOf() }),
    score(grace, { cells: 4, level: levelOf() }),
    score(hanna, { cells: 4, level: levelOf({ kinder: 2 }) }),
  ])
  for (const one of [owen, grace, hanna]) await lock(one)

  await askToMakeClear(malcolm, challenge, /Brindle/, 'How often does the van come to a station?')
  await makeClear(callum, van, 'Once a week, and more often later.')
  await owen.go(`${room}/clarification`)
  await owen.sees(/Two Kettles/)
  await owen.doesNotSee(/How often does the van come/)
  const reason = 'The van comes once a week: that is a wait.'
  await moderate(malcolm, challenge, [{ cell: /^Fit to the problem: .*Brindle/, level: '2 Partial', reason }])
  await malcolm.sees(/A tie at 64: .*Two Kettles goes before .*Brindle & Post, with 4 to 2 in Fit to the problem/)
  await writeFeedback(malcolm, { 'Two Kettles': 'Say what each station needs.', Brindle: 'Say who drives.' })
  const better = 'It begins in every station at once.'
  await proposeAward(malcolm, /Two Kettles/, better)
  await sign(grace, challenge)
  const visitor = await board.visitor('phone')
  const outcome = `/challenges/${challenge}/outcome`
  await visitor.go(outcome)
  await visitor.sees('Not decided yet')
  await decide(malcolm, challenge, better)

  await visitor.seesArrive('Ask for the way out in the essentials.')
  await visitor.sees(/^No contract is made before/)
  await rhian.go(`${kiosk}/feedback`)
  await rhian.sees(/^Accepted\. Northmere Police/)
  await rhian.sees('Say what each station needs.')
  for (const one of [callum, miriam]) {
    await one.go(`${van}/feedback`)
    await one.sees(/^Declined\. Northmere Police/)
    await one.sees('Say who drives.')
    await one.sees(better)
    await one.doesNotSee('Say what each station needs.')
    await one.sees(/^The totals are equal\. It goes first with 4 to your 2 in Fit to the problem/)
  }
  const partnership = await formPartnership(priya, challenge, { force: 'Northmere Police', supplier: 'Two Kettles' })
  await challengeTheDecision(callum, challenge, 'Once a week is for the first month alone: see our milestones.')
  await malcolm.go(outcome)
  await malcolm.sees(/You released this decision, so another admin of your force takes the case/)
  await rhian.go(partnership)
  await nameTheLead(rhian, 'Two Kettles')
  board.wait({ days: 3 })
  await answerTheChallenge(priya, challenge, 'Your milestones name one van for nine stations, all year.')
  await callum.page.reload()
  await callum.sees('Your milestones name one van for nine stations, all year.')
  await priya.go(partnership)
  await priya.press('button', 'Confirm for Northmere Police')
  await rhian.go(partnership)
  await rhian.sees(/It waits for the standstill after the decision/)

  board.wait({ days: 20 })
  await visitor.page.reload()
  await visitor.sees('The 8 working days are over.')
  await rhian.page.reload()
  await rhian.press('button', 'Confirm for Two Kettles')
  await rhian.sees(/On track/)
}, 240_000)
