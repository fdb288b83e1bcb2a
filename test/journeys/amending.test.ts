import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { sectionNames } from '../../schema/challenges.ts'
import { amendChallenge, draftChallenge, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import { type ChallengeFields, challengesById } from '../../server/challenges/queries.ts'
import { type DemoCast, enrolDemoCast } from '../../server/demo/enrol.ts'
import { fullContent } from '../support/full-content.ts'
import { type Board, theBoard } from './support/board.ts'

let board: Board
let cast: DemoCast
let challenge: ChallengeFields
let began: Date
beforeAll(async () => {
  board = await theBoard(async (now) => {
    began = now
    cast = await enrolDemoCast(now)
    const detective = await cast.actOf('detective', now)
    const draft = await draftChallenge(detective, { mode: 'open_challenge', template: 'digital-forensics' })
    const content = fullContent(now, 21)
    for (const section of sectionNames)
      await saveSection(detective, { id: draft._id, section, version: 0, content: content[section] })
    challenge = await openChallenge(detective, { id: draft._id })
  })
}, 60_000)
afterAll(() => board.close())

test('who writes an addendum while a colleague posts one sees both texts, chooses, and loses neither', async () => {
  const { problem, owner } = challenge.content
  const priya = await board.signIn(/Priya Raman/, 'desktop')
  await priya.go(`/challenges/${challenge.reference}/amend`)
  await priya.press('checkbox', 'The problem')
  await priya.type('Summary', 'What Priya wrote.')
  await priya.type(/^What changes, in a sentence/, 'The summary says more.')

  const colleague = await cast.actOf('detective', began)
  const sections = {
    problem: { ...problem, summary: 'What the colleague wrote.' },
    owner: { ...owner, decisionOwner: 'Head of the new unit' },
  }
  await amendChallenge(colleague, { id: challenge._id, edition: 1, sections, note: 'A new owner' })

  await priya.press('button', 'Post the addendum')
  await priya.sees('Somebody else saved the challenge while you were writing')
  await priya.sees(/What the colleague wrote\./)
  await priya.sees(/What Priya wrote\./)
  await priya.findsThePageSound('challenge-amend-both')
  await priya.press('button', 'Keep mine')
  await priya.press('button', 'Post the addendum')
  await priya.page.waitForURL((url) => url.pathname.endsWith('/changes'))

  const [now] = await challengesById(colleague, [challenge._id])
  expect(now?.edition).toBe(3)
  expect(now?.content.problem.summary).toBe('What Priya wrote.')
  expect(now?.content.owner.decisionOwner).toBe('Head of the new unit')
  await priya.leave()
})

test('who withdraws it chooses why and says it in words, and it stands among the outcomes for others to learn from', async () => {
  const malcolm = await board.signIn(/Malcolm Reid/, 'desktop')
  await malcolm.go(`/challenges/${challenge.reference}/withdraw`)
  await malcolm.type('The reason in your words', 'The unit that asked for it was closed.')
  await malcolm.press('button', 'Withdraw challenge')
  await malcolm.sees('Choose why it ends')
  await malcolm.findsThePageSound('challenge-withdraw-refused')
  await malcolm.press('radio', 'Priorities changed')
  await malcolm.type('What was learnt (optional)', 'Name the adoption route before suppliers work.')
  await malcolm.press('button', 'Withdraw challenge')
  await malcolm.sees('Withdrawn: priorities changed')
  await malcolm.findsSoundAtBothWidths('challengeOutcome')

  const visitor = await board.visitor('desktop')
  await visitor.go('/outcomes')
  await visitor.sees(/Learnt: Name the adoption route before suppliers work\.$/)
  await visitor.go('/outcomes?reason=no_budget')
  await visitor.sees('No outcome fits all of this.')
  await visitor.go('/outcomes')
  await visitor.press('link', /^Priorities changed/)
  await visitor.sees(/Learnt: Name the adoption route before suppliers work\.$/)
  await visitor.findsThePageSound('outcomes-withdrawn')
  await visitor.press('link', challenge.title)
  await visitor.sees('The unit that asked for it was closed.')
  await malcolm.leave()
  await visitor.leave()
})
