import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { answerInput, askInput, correctInput, questionLimits } from '../../schema/questions.ts'
import { moveDeadline } from '../challenges/commands.ts'
import { challengesById } from '../challenges/queries.ts'
import { organisationsById } from '../organisations/queries.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { nextNumber } from '../platform/counters.ts'
import { find } from '../platform/database.ts'
import { chainOf, record } from '../platform/events.ts'
import { demandLooked, demandOwnerLooked } from '../platform/guarded.ts'
import { demand, demandYours, notFound } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { demandNotTwice } from '../platform/sent-lately.ts'
import { dayInLondon } from '../platform/working-days.ts'
import { canAnswer, canPublishLooked, canSee, canTakeBack } from './access.ts'
import { Question, type QuestionFields, questionFacts } from './model.ts'
import { demandWaiting } from './still-waiting.ts'

/** A supplier asks. Everybody will read it without its name; the force too sees the words and never who. */
export const askQuestion = command(askInput, async (act, { challengeId, text, topic, confidential, sure, looked }) => {
  const challenge = (await challengesById(act, [challengeId]))[0]
  if (!challenge) throw notFound()
  const supplierId = supplierOf(act)
  demand(challenge.state === 'open', 'NOT_OPEN', 'Questions are asked while a challenge is open.')
  const { questionsCloseAt } = challenge
  demand(
    questionsCloseAt && act.now < questionsCloseAt,
    'QUESTIONS_CLOSED',
    `Questions closed at ${questionsCloseAt?.toISOString()}; it is ${act.now.toISOString()}.`,
  )
  demand(
    sure || !(await namesOwnFirm(act, supplierId, text)),
    'NAMES_YOU',
    'Your question names your own firm, and everybody will read it. Take the name out, or say that you are sure.',
    'text',
  )
  // It waits for the force, which looks at it before anybody else reads it.
  demandLooked({ text }, looked)
  const waiting = await Question.countDocuments({ supplierId, challengeId, state: 'waiting' })
  demand(
    waiting < questionLimits.waitingForEachSupplier,
    'TOO_MANY',
    `${waiting} of your questions wait for an answer. Let some be answered first.`,
  )

  await demandNotTwice(act, 'askQuestion', { challengeId, text, topic, confidential })

  // Random, and not in the order of time: an id must not tell when it was asked.
  const [question] = await Question.create([
    {
      _id: randomUUID(),
      challengeId,
      forceId: challenge.forceId,
      state: 'waiting',
      topic,
      text,
      originalText: text,
      askedOn: dayInLondon(act.now),
      confidential,
      supplierId,
      askedById: act.viewer.personId,
    },
  ])
  demand(question, 'NOT_MADE', 'The question could not be kept. Send it again.')
  await record(act, questionFacts, 'asked', question._id, { challengeId })
  return question._id
})

function supplierOf({ viewer }: Act): string {
  const [supplierId] = viewer.organisationsAs('admin', 'editor')
  const asks = viewer.actingFor?.kind === 'supplier' || viewer.actingFor?.kind === 'partner'
  demand(supplierId && asks, 'NOT_YOURS', 'Only an editor of a supplier asks questions.')
  return supplierId
}

async function namesOwnFirm(act: Act, supplierId: string, text: string): Promise<boolean> {
  const firm = (await organisationsById(act, [supplierId]))[0]
  const said = text.toLowerCase()
  return [firm?.name, firm?.shortName].some((name) => name && name.length > 2 && said.includes(name.toLowerCase()))
}

/** Who asked takes it back, until it is answered. */
export const withdrawQuestion = command(z.object({ id }), async (act, input) => {
  const question = await find(Question, input.id, act, canSee)
  demandYours(passes(canTakeBack, act, question))
  demandWaiting(question)

  await question.set({ state: 'withdrawn' }).save()
  await record(act, questionFacts, 'withdrawn', question._id, { challengeId: question.challengeId })
  return question._id
})

/** Publishes the answer to everybody at once, with the next number. Others that ask the same are answered by it too. */
export const answerQuestion = command(
  answerInput,
  async (act, { answer, text, mergeIds, moveCloseTo, looked, ...input }) => {
    const question = await find(Question, input.id, act, canSee)
    demandYours(passes(canAnswer, act, question))
    demandWaiting(question)
    await demandOpen(act, question.challengeId)
    demandOwnerLooked({ answer, text: text ?? question.text }, looked, passes(canPublishLooked, act, question))

    const number = await nextNumber(`questions:${question.challengeId}`)
    await question.set({ state: 'published', number, answer, answeredAt: act.now, text: text ?? question.text }).save()
    for (const mergeId of new Set(mergeIds)) await mergeInto(act, question, mergeId)
    const { challengeId } = question
    if (moveCloseTo) await giveTime(act, challengeId, moveCloseTo)
    await record(
      act,
      questionFacts,
      'answered',
      question._id,
      { challengeId, number },
      { chain: chainOf('challenge', challengeId) },
    )
    return question._id
  },
)

const giveTime = (act: Act, id: string, to: Date) =>
  moveDeadline(act, { id, which: 'proposalsCloseAt', to, reason: 'An answer was published in the last working day' })

async function mergeInto(act: Act, into: QuestionFields, mergeId: string): Promise<void> {
  const same = await find(Question, mergeId, act, canAnswer)
  demand(
    same.challengeId === into.challengeId && same._id !== into._id,
    'NOT_THE_SAME',
    'Merge questions of the same challenge.',
    'mergeIds',
  )
  demandWaiting(same)
  await same.set({ state: 'merged', mergedIntoId: into._id }).save()
  await record(act, questionFacts, 'merged', same._id, { challengeId: same.challengeId, intoId: into._id })
}

/** Mends an answer by a new entry that names the old one: what was published is never edited. */
export const correctAnswer = command(correctInput, async (act, { answer, looked, ...input }) => {
  const wrong = await find(Question, input.id, act, canSee)
  demandYours(passes(canAnswer, act, wrong))
  demand(wrong.state === 'published' && wrong.number !== null, 'NOT_PUBLISHED', 'Only a published answer is corrected.')
  demandOwnerLooked({ answer }, looked, passes(canPublishLooked, act, wrong))
  const { challengeId, forceId, topic, text, askedOn } = wrong
  await demandOpen(act, challengeId)

  await demandNotTwice(act, 'correctAnswer', { id: wrong._id, answer })

  const number = await nextNumber(`questions:${challengeId}`)
  const [entry] = await Question.create([
    {
      _id: randomUUID(),
      challengeId,
      forceId,
      topic,
      text,
      originalText: text,
      askedOn,
      state: 'published',
      number,
      answer,
      answeredAt: act.now,
      correctsId: wrong._id,
    },
  ])
  demand(entry, 'NOT_MADE', 'The correction could not be kept. Send it again.')
  const said = { challengeId, number, corrects: wrong.number }
  await record(act, questionFacts, 'corrected', entry._id, said, { chain: chainOf('challenge', challengeId) })
  return entry._id
})

async function demandOpen(act: Act, challengeId: string): Promise<void> {
  const challenge = (await challengesById(act, [challengeId]))[0]
  demand(challenge?.state === 'open', 'NOT_OPEN', 'Answers are published while the challenge is open.')
}
