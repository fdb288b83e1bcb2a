import { declineInput, privateAnswerInput } from '../../schema/questions.ts'
import { challengesById } from '../challenges/queries.ts'
import { command } from '../platform/command.ts'
import { find } from '../platform/database.ts'
import { record } from '../platform/events.ts'
import { demandLooked, demandOwnerLooked } from '../platform/guarded.ts'
import { demand, demandYours } from '../platform/refusal.ts'
import { passes } from '../platform/rule.ts'
import { canAnswer, canPublishLooked, canSee } from './access.ts'
import { Question, questionFacts } from './model.ts'
import { demandWaiting } from './still-waiting.ts'

/**
 * Answers a question that was asked in confidence to who asked, whoever that is, and to nobody else. It has no number and
 * stands outside the chain of the challenge. Only before the close: everybody learns of all of them at that one moment, so
 * that when each was answered tells nothing.
 */
export const answerPrivately = command(privateAnswerInput, async (act, { answer, reason, looked, ...input }) => {
  const question = await find(Question, input.id, act, canSee)
  demandYours(passes(canAnswer, act, question))
  demandWaiting(question)
  demand(question.confidential, 'NOT_CONFIDENTIAL', 'It was not asked in confidence: answer it to everybody.')
  const challenge = (await challengesById(act, [question.challengeId]))[0]
  const { state, proposalsCloseAt } = challenge ?? {}
  demand(
    state === 'open' && proposalsCloseAt && act.now < proposalsCloseAt,
    'CLOSED',
    'Questions are answered privately until proposals close. Decline it and say why.',
  )
  demandLooked({ answer }, looked)
  demandOwnerLooked({ reason }, looked, passes(canPublishLooked, act, question))

  await question.set({ state: 'private', answer, privateReason: reason, answeredAt: act.now }).save()
  await record(act, questionFacts, 'answered_privately', question._id, { challengeId: question.challengeId })
  return question._id
})

/** Says to who asked, whoever that is, why it is not answered. Nobody else learns of it. */
export const declineQuestion = command(declineInput, async (act, { reason, looked, ...input }) => {
  const question = await find(Question, input.id, act, canSee)
  demandYours(passes(canAnswer, act, question))
  demandWaiting(question)

  demandLooked({ reason }, looked)
  await question.set({ state: 'declined', declinedReason: reason }).save()
  await record(act, questionFacts, 'declined', question._id, { challengeId: question.challengeId })
  return question._id
})
