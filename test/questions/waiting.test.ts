import { expect, test } from '@jest/globals'
import { challengesById } from '../../server/challenges/queries.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { waitingQuestions } from '../../server/questions/queries.ts'
import { laterClose, laterClosesFor, workingDaysWaited } from '../../server/questions/waiting.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const text = 'May we use phones of our own for the trial?'
const nation = 'england-and-wales'

test('an answer that leaves less than a working day comes with a later close to offer, a weekend counted as none', () => {
  const mondayNoon = new Date('2026-11-30T12:00:00Z')

  expect(laterClose(mondayNoon, new Date('2026-11-27T11:00:00Z'), nation)).toBeNull()
  expect(laterClose(mondayNoon, new Date('2026-11-27T13:00:00Z'), nation)).toEqual(new Date('2026-12-01T12:00:00Z'))
  expect(laterClose(mondayNoon, new Date('2026-11-29T13:00:00Z'), nation)).toBeNull()
})

test('the close moves in the same step as the answer, or neither happens', async () => {
  const world = await theWorld()
  const { _id: challengeId, proposalsCloseAt } = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text })
  const editor = await world.northmere.editor.act()
  const close = proposalsCloseAt ?? world.clock.now()
  const day = 24 * 3_600_000

  const earlier = new Date(close.getTime() - day)
  expect(await refusalOf(answerQuestion(editor, { id, answer: 'Yes.', moveCloseTo: earlier }))).toBe('ONLY_LATER')
  expect(await waitingQuestions(editor, challengeId)).toHaveLength(1)

  const later = new Date(close.getTime() + day)
  await answerQuestion(editor, { id, answer: 'Yes.', moveCloseTo: later })
  expect((await challengesById(editor, [challengeId]))[0]?.proposalsCloseAt).toEqual(later)
  expect(await waitingQuestions(editor, challengeId)).toEqual([])
})

test('a later close is offered for an open challenge only, and a question ages by working days', async () => {
  const world = await theWorld()
  const challenge = await openedChallenge(world)
  const act = { ...(await world.northmere.editor.act()), now: new Date('2026-11-27T13:00:00Z') }
  const late = { ...challenge, proposalsCloseAt: new Date('2026-11-30T12:00:00Z') }

  const offered = await laterClosesFor(act, [late, { ...late, state: 'decided' }])
  expect(offered).toEqual([new Date('2026-12-01T12:00:00Z'), null])

  const friday = { forceId: world.northmere.id, askedOn: '2026-11-27' }
  const monday = { ...act, now: new Date('2026-11-30T09:00:00Z') }
  expect(await workingDaysWaited(monday, [friday, { ...friday, askedOn: '2026-11-30' }])).toEqual([1, 0])
})
