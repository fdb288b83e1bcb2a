import { expect, test } from '@jest/globals'
import { setPanel, withdrawChallenge } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { challengesById } from '../../server/challenges/queries.ts'
import {
  acceptPart,
  releaseDecision,
  scoreWorkedExample,
  stepDown,
  writeWorkedExample,
} from '../../server/evaluations/commands.ts'
import { exampleByName, mostExampleScores } from '../../server/evaluations/example-by-name.ts'
import { Seat } from '../../server/evaluations/model.ts'
import { ExampleScore } from '../../server/evaluations/model-example.ts'
import {
  closedChallenge,
  decidableChallenge,
  panelOf,
  partnershipWith,
  workedExampleOf,
} from '../support/evaluations.ts'
import { exportedAsProposed, gatheredBy, piecesOf, textOf } from '../support/foi.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const answer = 'We will train two people in each station, in the first month.'
const why = 'It says who and when, and nothing of what happens when they leave.'
const reasons = [
  'Two people are few, but it is a plan.',
  'Nobody is named for the nights.',
  'I would ask who pays them.',
]

/** The panel has a worked example: two evaluators scored it, and a third who left before anything was opened. */
const prepares =
  (world: World) =>
  async ({ _id: challengeId, panel, content }: ChallengeFields) => {
    const { first, second, moderator } = panelOf(world)
    const { admin, editor } = world.northmere
    const asked = [...panel, { personId: editor.personId, part: 'evaluator' as const }]
    await setPanel(await admin.act(), { id: challengeId, panel: asked })
    await acceptPart(await editor.act(), { challengeId })
    const example = { ...workedExampleOf(challengeId, content.choosing.criteria), answer, why }
    await writeWorkedExample(await moderator.act(), example)
    for (const [place, person] of [first, second, editor].entries()) {
      const given = { score: place + 1, reason: reasons[place] ?? '' }
      await scoreWorkedExample(await person.act(), { challengeId, edition: 1, ...given })
    }
    await stepDown(await editor.act(), { challengeId, reason: 'too_much' })
  }

const prepared = (world: World) => decidableChallenge(world, { beforehand: prepares(world) })

test('the worked example and what each evaluator gave it is gathered once all is over, and nothing of it before', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const decidable = await prepared(world)
  const before = await gatheredBy(admin, decidable.challengeId)
  expect([...piecesOf(before, 'example'), ...piecesOf(before, 'example-score')]).toEqual([])
  expect(JSON.stringify(before.items)).not.toMatch(/two people|first month|the nights/i)

  await releaseDecision(await admin.act(), partnershipWith(decidable))
  const gathered = await gatheredBy(admin, decidable.challengeId)
  const criterion = decidable.criteria[0]?.name ?? ''
  expect(textOf(gathered, 'example')).toContain(
    `Criterion: ${criterion}\nWritten by: Northmere Police second\nInvented answer: ${answer}\nExpected score: 3\nWhy: ${why}`,
  )
  // Who left before anything was opened had scored it too.
  const given = reasons.map((reason, place) => `Score: ${place + 1}\nWhy: ${reason}`)
  expect(piecesOf(gathered, 'example-score')).toHaveLength(3)
  for (const one of given) expect(textOf(gathered, 'example-score')).toContain(one)
})

test('the words and the name of whoever wrote or scored the worked example come out of no document that is made as proposed', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const decidable = await prepared(world)
  // Said again where everybody reads it: there too somebody has to look at it.
  const reason = `It answers the problem best. ${reasons[2]}`
  await releaseDecision(await admin.act(), { ...partnershipWith(decidable), reason })
  const gathered = await gatheredBy(admin, decidable.challengeId)
  for (const { proposed } of [...piecesOf(gathered, 'example'), ...piecesOf(gathered, 'example-score')])
    expect(proposed).toMatchObject({ answer: 'redact', exemption: 's40' })
  const document = await exportedAsProposed(admin, gathered)
  for (const secret of [answer, why, ...reasons, /Northmere Police (evaluator|other|second|editor)/])
    expect(document).not.toMatch(secret)
  for (const said of ['The worked example of the panel', 'Expected score: 3', 'Score: 2'])
    expect(document).toContain(said)
})

test('who has a conflict reads nothing of the worked example by name, nor does anybody but an admin of the force', async () => {
  const world = await theWorld()
  const { admin, editor, evaluator, second } = world.northmere
  const decidable = await prepared(world)
  await releaseDecision(await admin.act(), partnershipWith(decidable))
  const { challengeId, challenge } = decidable
  const readBy = async (person: World['northmere']['admin']) =>
    exampleByName(await person.act(), { ...challenge, state: 'decided' })
  expect((await readBy(admin))?.given).toHaveLength(3)
  for (const person of [editor, evaluator, second, world.saltmarch.admin, world.kettles.admin])
    expect(await readBy(person)).toBeNull()

  const seat = { _id: 'a-seat', challengeId, forceId: challenge.forceId, personId: admin.personId }
  await Seat.create([{ ...seat, leftWithConflictAt: new Date() }])
  expect(await readBy(admin)).toBeNull()
  expect(await refusalOf(gatheredBy(admin, challengeId))).toBe('CONFLICT')
})

test('the worked example of a challenge that was withdrawn before anything was opened is gathered, and said to be cut where it is', async () => {
  const world = await theWorld()
  const { admin } = world.northmere
  const { _id: id, forceId } = await closedChallenge(world, { beforehand: prepares(world) })
  await withdrawChallenge(await admin.act(), { id, code: 'no_budget', reason: 'The budget is gone.' })
  const gathered = await gatheredBy(admin, id)
  expect(textOf(gathered, 'example')).toContain(answer)
  expect(piecesOf(gathered, 'cut')).toEqual([])

  const scoredAt = world.clock.now()
  const one = { challengeId: id, forceId, score: 1, reason: 'It is short.', scoredAt }
  await ExampleScore.insertMany(
    Array.from({ length: mostExampleScores }, (_one, at) => ({ ...one, _id: `s${at}`, personId: `p${at}` })),
  )
  const [challenge] = await challengesById(await admin.act(), [id])
  expect(challenge && (await exampleByName(await admin.act(), challenge))?.given).toHaveLength(mostExampleScores)
  const cut = await gatheredBy(admin, id)
  expect(piecesOf(cut, 'cut').map(({ title }) => title)).toEqual(['There may be more: scores of the worked example'])
})
