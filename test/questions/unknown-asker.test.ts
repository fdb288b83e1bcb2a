import { expect, test } from '@jest/globals'
import { graphql } from 'graphql'
import { Event } from '../../server/platform/events.ts'
import { answerQuestion, askQuestion } from '../../server/questions/commands.ts'
import { answerPrivately } from '../../server/questions/to-the-asker.ts'
import { schema } from '../../server/schema.ts'
import { openedChallenge } from '../support/challenges.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, type World, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

const everything = `query ($reference: String!) {
  challenge(reference: $reference) {
    answeredQuestions
    questions { edges { cursor node { ...All } } pageInfo { endCursor hasNextPage } }
    waitingQuestions { ...All }
    ownQuestions { ...All }
    privateQuestions { ...All }
    privateReasons
    nearQuestions(text: "phones of our own") { ...All }
    log { number at kind isPrivate by { name } data hash }
    chain { count unbroken }
  }
  justAnswered { ...All }
  questionsToAnswer { ...All }
}
fragment All on Question {
  id state topic number text answer answeredAt askedOn isConfidential privateReason declinedReason isOurs original
  corrects { id } correctedBy { id } mergedInto { id }
}`

/** What differs between any two runs because it is drawn at random or hashed from it. */
const withoutChance = (answer: unknown): unknown =>
  inOneOrder(
    JSON.parse(
      JSON.stringify(answer)
        .replaceAll(/"(id|hash)":"[^"]+"/g, '"$1":"…"')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '…'),
    ),
  )

/** Those that wait come in an order that was drawn: it tells nothing, and is another in every run. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(inOneOrder)
    return parts.every(isWaiting)
      ? parts.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      : parts
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inOneOrder(part)]))
}

const isWaiting = (value: unknown) =>
  typeof value === 'object' && value !== null && 'state' in value && value.state === 'waiting'

type Asker = 'kettles' | 'lanternfish'

/** One run in which this supplier asks twice and one question is answered; what each other viewer is told, before and after. */
async function toldWhen(asker: Asker): Promise<unknown> {
  const world = await theWorld()
  const { _id: challengeId, reference } = await openedChallenge(world)
  const toldNow = async () => {
    const told: Record<string, unknown> = {}
    for (const [name, viewer] of Object.entries(others(world))) {
      const act = await viewer.act()
      const answer = await graphql({ schema, source: everything, variableValues: { reference }, contextValue: act })
      expect(answer.errors).toBeUndefined()
      told[name] = withoutChance(answer.data)
    }
    return told
  }
  const ask = async (text: string) => askQuestion(await world[asker].editor.act(), { challengeId, text })

  const id = await ask('May we use phones of our own?')
  await ask('Who signs the consent?')
  const inConfidence = await askQuestion(await world[asker].editor.act(), {
    challengeId,
    text: 'Does a patent stand in the way?',
    confidential: true,
  })
  const waiting = await toldNow()
  world.clock.advance({ hours: 26 })
  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes.' })
  await answerPrivately(await world.northmere.editor.act(), {
    id: inConfidence,
    answer: 'No.',
    reason: 'An invention.',
  })
  const answered = await toldNow()
  world.clock.advance({ days: 30 })
  return { waiting, answered, closed: await toldNow() }
}

const others = (world: World) => ({
  visitor: world.visitor,
  rival: world.brindle.admin,
  force: world.northmere.editor,
  forceAdmin: world.northmere.admin,
  evaluator: world.northmere.evaluator,
  otherForce: world.saltmarch.editor,
  manager: world.charter.manager,
  suspended: world.suspended,
})

test('whoever asks, everybody else is told exactly the same', async () => {
  const one = await toldWhen('kettles')
  const other = await toldWhen('lanternfish')

  expect(other).toEqual(one)
  expect(JSON.stringify(one)).toContain('Who signs the consent?')
})

test('the id of a question does not tell when it was asked', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text: 'May we use phones of our own?' })

  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
})

test('until it is published, a question stands outside the chain of its challenge, in facts that are told to nobody', async () => {
  const world = await theWorld()
  const { _id: challengeId } = await openedChallenge(world)
  const before = await Event.countDocuments({ chain: `challenge:${challengeId}` })
  const id = await askQuestion(await world.kettles.editor.act(), { challengeId, text: 'May we use phones of our own?' })

  expect(await Event.countDocuments({ chain: `challenge:${challengeId}` })).toBe(before)
  expect(await Event.findOne({ chain: `question:${id}` }).lean()).toMatchObject({
    kind: 'question.asked',
    audience: 'audit',
  })

  await answerQuestion(await world.northmere.editor.act(), { id, answer: 'Yes.' })
  const published = await Event.findOne({ chain: `challenge:${challengeId}` })
    .sort({ number: -1 })
    .lean()
  expect(published).toMatchObject({
    kind: 'question.answered',
    audience: 'public',
    actorId: world.northmere.editor.personId,
    at: world.clock.now(),
  })
})
