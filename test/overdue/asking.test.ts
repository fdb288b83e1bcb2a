import { expect, test } from '@jest/globals'
import { chainForChecking } from '../../server/challenges/log.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { deskOf } from '../../server/desk/queries.ts'
import { LetterRow, Notification } from '../../server/notifications/model.ts'
import { notifications } from '../../server/notifications/reactor.ts'
import { askForce } from '../../server/overdue/commands.ts'
import { recordProgress } from '../../server/partnerships/commands.ts'
import { chainOf, Event, type StoredEvent } from '../../server/platform/events.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { draftedChallenge, openedChallenge } from '../support/challenges.ts'
import { activePartnership } from '../support/partnerships.ts'
import { rememberStages } from '../support/remembered.ts'
import { refusalOf, theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const question = 'May we use phones of our own for the trial?'
const asked = (subjectId: string, kind: 'answer' | 'decision' | 'movement' = 'decision') => ({ subjectId, kind })

/** A challenge whose question has waited for five days. */
async function silentChallenge(world: World) {
  const challenge = await openedChallenge(world)
  const questionId = await askQuestion(await world.kettles.editor.act(), { challengeId: challenge._id, text: question })
  world.clock.advance({ days: 5 })
  return { challenge, questionId }
}

/** A challenge of which the decision was due yesterday. */
async function undecidedChallenge(world: World): Promise<ChallengeFields> {
  const challenge = await openedChallenge(world)
  world.clock.set(challenge.decisionDueAt ?? world.clock.now())
  world.clock.advance({ days: 1 })
  return challenge
}

const refused = (asking: Promise<unknown>) => asking.catch((error: unknown) => error)

const events = () => Event.find({ kind: /forceAsked$/ }).lean<StoredEvent[]>()

async function toldOf(world: World): Promise<{ people: string[]; letters: string[]; texts: string[] }> {
  const config = { PUBLIC_URL: 'https://board.example' }
  for (const event of await events()) await notifications({ clock: world.clock, config }).handle(event)
  const told = await Notification.find({ kind: 'force.asked' }).lean()
  const letters = await LetterRow.find().lean()
  return {
    people: told.map(({ personId }) => personId).sort(),
    letters: letters.flatMap(({ personId }) => personId ?? []).sort(),
    texts: [...new Set(told.map(({ text }) => text))],
  }
}

test('nobody but a Charter manager asks a force that is overdue', async () => {
  const world = await theWorld()
  const { _id: id } = await undecidedChallenge(world)
  const { northmere, saltmarch, kettles, charter, visitor, suspended } = world
  for (const person of [visitor, suspended, northmere.admin, saltmarch.admin, kettles.admin])
    expect(await refusalOf(askForce(await person.act(), asked(id)))).toBe('NOT_YOURS')
  expect(await events()).toEqual([])

  await askForce(await charter.manager.act(), asked(id))
  expect(await events()).toHaveLength(1)
})

test('a force is asked about what a queue names now, and about nothing else', async () => {
  const world = await theWorld()
  const { challenge, questionId } = await silentChallenge(world)
  const draft = await draftedChallenge(world)
  const isNotOverdue = async (subjectId: string, kind: 'answer' | 'decision' | 'movement') =>
    expect(await refusalOf(askForce(await world.charter.manager.act(), asked(subjectId, kind)))).toBe('NOT_OVERDUE')
  for (const kind of ['answer', 'decision', 'movement'] as const) await isNotOverdue(draft._id, kind)
  await isNotOverdue(challenge._id, 'decision')
  await isNotOverdue(challenge._id, 'movement')
  await askForce(await world.charter.manager.act(), asked(challenge._id, 'answer'))

  await answerQuestion(await world.northmere.editor.act(), { id: questionId, answer: 'Yes, you may.' })
  world.clock.advance({ days: 14 })
  await isNotOverdue(challenge._id, 'answer')
})

test('a partnership is asked about once nothing has moved in it for four weeks, and no more when something does', async () => {
  const world = await theWorld()
  const { _id: id } = await activePartnership(world)
  const manager = world.charter.manager
  expect(await refusalOf(askForce(await manager.act(), asked(id, 'movement')))).toBe('NOT_OVERDUE')
  world.clock.advance({ days: 29 })
  await askForce(await manager.act(), asked(id, 'movement'))

  await recordProgress(await world.northmere.editor.act(), { id, text: 'The first phones were read.' })
  world.clock.advance({ days: 10 })
  expect(await refusalOf(askForce(await manager.act(), asked(id, 'movement')))).toBe('NOT_OVERDUE')
})

test('whichever manager asks, the same is asked again after five working days and not before', async () => {
  const world = await theWorld()
  const { challenge } = await silentChallenge(world)
  // A Tuesday: five working days on is the Tuesday after.
  world.clock.set(new Date('2026-11-10T10:00:00Z'))
  const about = asked(challenge._id, 'answer')
  const { manager, second } = world.charter
  expect(await askForce(await manager.act(), about)).toMatchObject({ againFrom: new Date('2026-11-17T10:00:00Z') })

  world.clock.set(new Date('2026-11-17T09:59:59Z'))
  for (const person of [manager, second]) {
    const refusal = await refused(askForce(await person.act(), about))
    expect(refusal).toMatchObject({ code: 'ASKED_LATELY', message: expect.stringContaining('Tuesday 17 November') })
  }
  expect(await events()).toHaveLength(1)

  world.clock.set(new Date('2026-11-17T10:00:00Z'))
  await askForce(await second.act(), about)
  expect((await events()).map(({ actorId }) => actorId)).toEqual([manager.personId, second.personId])
})

test('two managers who ask at once send one letter', async () => {
  const world = await theWorld()
  const { _id: id } = await undecidedChallenge(world)
  const acts = [await world.charter.manager.act(), await world.charter.second.act()]
  const outcomes = await Promise.allSettled(acts.map((act) => askForce(act, asked(id))))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await events()).toHaveLength(1)
})

test('the letter goes to who can act in the force, and to no supplier, evaluator or other force', async () => {
  const world = await theWorld()
  const { northmere, charter } = world
  const owners = [northmere.admin, northmere.editor, northmere.second].map(({ personId }) => personId).sort()
  const { challenge } = await silentChallenge(world)
  await askForce(await charter.manager.act(), { ...asked(challenge._id, 'answer'), note: 'Three forces wait too.' })
  expect(await toldOf(world)).toEqual({
    people: owners,
    letters: owners,
    texts: [
      `Demo Charter Office asks you to answer the questions that wait on "${challenge.title}": Three forces wait too.`,
    ],
  })
})

test('of a partnership its force is asked, and its supplier learns nothing of it', async () => {
  const world = await theWorld()
  const { northmere, charter } = world
  const { _id: id } = await activePartnership(world)
  world.clock.advance({ days: 29 })
  await askForce(await charter.manager.act(), asked(id, 'movement'))
  const owners = [northmere.admin, northmere.editor, northmere.second].map(({ personId }) => personId).sort()
  expect(await toldOf(world)).toMatchObject({ people: owners, letters: owners })
  // What is for the parties of a partnership its supplier would learn.
  expect(await events()).toMatchObject([{ audience: 'audit', chain: chainOf('partnership', id) }])
})

test('the force reads in the record of its challenge that it was asked; a supplier and the public find a place alone', async () => {
  const world = await theWorld()
  const challenge = await undecidedChallenge(world)
  await askForce(await world.charter.manager.act(), asked(challenge._id))
  const lastFor = async (person: { act: World['visitor']['act'] }) =>
    (await chainForChecking(await person.act(), challenge)).at(-1)
  expect(await lastFor(world.northmere.viewer)).toMatchObject({ event: { kind: 'challenge.forceAsked' } })
  for (const person of [world.visitor, world.kettles.editor, world.saltmarch.admin])
    expect(await lastFor(person)).toMatchObject({ event: null })
})

test('what looks like case material is not sent, and stands in no record', async () => {
  const world = await theWorld()
  const { _id: id } = await undecidedChallenge(world)
  const note = 'As in crime ref 42000123456.'
  const refusal = await refused(askForce(await world.charter.manager.act(), { ...asked(id), note }))
  expect(refusal).toMatchObject({ code: 'NEVER_IN_A_RECORD', fields: [{ path: 'note' }] })
  expect(await events()).toEqual([])
  await askForce(await world.charter.manager.act(), asked(id))
})

test('the queue says who asked and when, to managers alone', async () => {
  const world = await theWorld()
  const { _id: id } = await undecidedChallenge(world)
  const rowOf = async (person: { act: World['visitor']['act'] }) =>
    (await deskOf(await person.act()))?.queues.flatMap(({ items }) => items).find(({ key }) => key === `decision:${id}`)
  expect(await rowOf(world.charter.second)).toMatchObject({ words: 'Ask Northmere Police when it decides' })
  expect((await rowOf(world.charter.second))?.ask?.askedAt).toBeNull()

  const { at, againFrom } = await askForce(await world.charter.manager.act(), asked(id))
  const row = await rowOf(world.charter.second)
  expect(row?.ask).toMatchObject({ askedAt: at, askedBy: 'Demo Charter Office', againFrom })
  for (const person of [world.northmere.admin, world.kettles.admin]) expect(await rowOf(person)).toBeUndefined()
})
