import { isBeingContinued } from '../../challenges/who-to-tell.ts'
import { type Act, systemAct } from '../../platform/act.ts'
import type { ThreadFields } from '../model.ts'

/**
 * The room as it is in this very transaction. Rooms follow events a moment later; but once a challenge that continues this
 * one is open, nobody is told anything more in a private room of it, not for that moment either.
 */
export async function asOfNow<Room extends ThreadFields>(act: Act, thread: Room): Promise<Room> {
  const { kind, state, challengeId } = thread
  if (kind !== 'proposal' || !challengeId || state === 'sealed' || state === 'over') return thread
  return (await isBeingContinued(systemAct(act.now), challengeId)) ? { ...thread, state: 'paused' } : thread
}
