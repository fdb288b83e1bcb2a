import { modeRules } from '../../schema/challenges.ts'
import type { ThreadKind } from '../../schema/threads.ts'
import type { Act } from '../platform/act.ts'
import { partNow, policyNow } from './access.ts'
import type { ThreadFields } from './model.ts'
import { roomPolicy } from './policy.ts'

/** Who can read a room now, in one line above every box. */
export function readersInWords(act: Act, thread: ThreadFields): string {
  const forceReads = sees(thread, 'force')
  const inWords: Record<ThreadKind, string> = {
    challenge_discussion: 'Only people of the force, and of its co-owners, can read this.',
    proposal: forceReads
      ? 'The supplier, its partners and the force can read this. No other supplier can.'
      : 'Only your own team and your confirmed partners can read this. The force cannot.',
    consortium: 'Only the suppliers of this consortium can read this. Nobody else learns that it exists.',
    evaluation: 'Only the panel can read this, without anybody who declared a conflict.',
    partnership:
      thread.managerIds.length > 0
        ? 'Every party of the partnership and the Charter managers it invited can read this.'
        : 'Only the parties of the partnership can read this.',
    curation: 'The forces in this curation and Charter managers can read this. No supplier can.',
  }
  const earlier =
    partNow(act, thread) === 'supplier' && thread.kind === 'proposal' && forceReads && thread.forceFrom > 0
      ? ` What you wrote up to message ${thread.forceFrom} stays among you.`
      : ''
  return inWords[thread.kind] + earlier
}

export const keptInWords: Record<ThreadKind, string> = {
  challenge_discussion: 'Kept as long as the challenge.',
  proposal: 'Kept as long as the proposal.',
  consortium: 'Kept as long as the proposal.',
  evaluation: 'Kept with the record of the evaluation.',
  partnership: 'Kept as long as the partnership’s record.',
  curation: 'Kept as long as the curation’s record.',
}

/** The rule of the moment, where it holds somebody back; null where all may write. */
export function bannerOf(act: Act, thread: ThreadFields): string | null {
  if (thread.state === 'over') return 'This room is closed. What was said in it can be read, and nobody can write.'
  if (thread.kind === 'proposal' && thread.state === 'paused')
    return 'A challenge that continues this one is under way, so nobody can write here until its outcome is public. Ask there: everybody gets the answer.'
  if (thread.kind === 'evaluation' && thread.state === 'decided')
    return 'The decision is public: the room is only read now.'
  if (thread.kind === 'proposal' && !sees(thread, 'force'))
    return thread.state === 'opened'
      ? 'The proposals are being evaluated: the force comes in when the outcome is public.'
      : 'Proposals are sealed: the force cannot read or write here until they are opened.'
  if (thread.kind === 'consortium' && thread.state === 'sealed' && thread.mode && modeRules[thread.mode].sealed)
    return 'Rivals do not talk about prices. Keep to the work you would do together.'
  return policyNow(act, thread).write ? null : 'Your role lets you read here, and not write.'
}

const sees = ({ mode, state, kind }: ThreadFields, part: 'force') => roomPolicy(mode, state, kind, part).see
