import { callsWithoutNotes } from '../calls/held.ts'
import { askedOfProposersIn } from '../evaluations/who-to-tell.ts'
import type { Act } from '../platform/act.ts'
import { inTransaction } from '../platform/command.ts'
import { answeredPrivatelyIn } from '../questions/who-to-tell.ts'
import { recordDisclosure } from './commands.ts'

/**
 * What some were told and nobody else has read when a challenge ends: answers to who asked alone, calls without notes, and
 * questions to one proposer alone, without their words, which tell of a proposal.
 * Answers come here at that one moment and carry it, so that no row tells when one was given.
 */
export async function recordWhatIsLeft(system: Act, challengeId: string): Promise<void> {
  const answers = await answeredPrivatelyIn(system, challengeId)
  const questions = await askedOfProposersIn(system, challengeId)
  const calls = await callsWithoutNotes(system, challengeId)
  await inTransaction(async () => {
    for (const { _id, forceId, text, answer } of answers)
      await recordDisclosure(system, {
        ...{ challengeId, forceId, kind: 'private_answer', toIds: [], at: system.now, sourceId: `question:${_id}` },
        told: `Asked: ${text}\n\nAnswered: ${answer ?? ''}`,
      })
    for (const { _id, forceId } of questions)
      await recordDisclosure(system, {
        ...{
          challengeId,
          forceId,
          kind: 'clarification',
          toIds: [],
          told: null,
          at: system.now,
          sourceId: `clarification:${_id}`,
        },
      })
    for (const call of calls) await recordDisclosure(system, { ...call, kind: 'call_without_notes', told: null })
  })
}
