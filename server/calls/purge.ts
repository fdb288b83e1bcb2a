import { z } from 'zod'
import { id } from '../../schema/people.ts'
import { purgedWords } from '../../schema/purges.ts'
import { partOfCommand } from '../platform/command.ts'
import { hasWords, withoutWords } from '../platform/without-words.ts'
import { CallRequest, CallRound } from './model.ts'

const most = 2_000

const purgeInput = z.object({ challengeId: id, words: purgedWords })

/**
 * Takes words out of the calls of a challenge: their notes, how to join, and what suppliers want to talk about. That
 * somebody asked without having a call is known to nobody else, so what goes from there is not named, and by itself it
 * does not count as found. A part of the purge of a challenge, which says who may.
 */
export const purgeWordsOfCalls = partOfCommand(
  purgeInput,
  async (_act, { challengeId, words }): Promise<string[]> => [
    ...(await purgeRounds(challengeId, words)),
    ...(await purgeRequests(challengeId, words)),
  ],
)

async function purgeRounds(challengeId: string, words: string): Promise<string[]> {
  const places: string[] = []
  for (const round of await CallRound.find({ challengeId }).limit(most)) {
    const { joining, slots } = round
    const spoiled = slots.filter(({ notes }) => hasWords(notes, words))
    if (hasWords(joining, words)) places.push('how to join the calls')
    places.push(...spoiled.map(({ number }) => `notes of call ${number}`))
    if (places.length === 0) continue
    const cleaned = slots.map((slot) => ({ ...slot, notes: withoutWords(slot.notes, words) }))
    await round.set({ joining: withoutWords(joining, words), slots: cleaned }).save()
  }
  return places
}

async function purgeRequests(challengeId: string, words: string): Promise<string[]> {
  const places: string[] = []
  for (const request of await CallRequest.find({ challengeId }).sort({ supplierId: 1 }).limit(most)) {
    const { questions, state } = request
    if (!hasWords(questions, words)) continue
    await request.set({ questions: withoutWords(questions, words) }).save()
    if (state === 'drawn') places.push('what a call was asked for')
  }
  return places
}
