import type { LiveRule } from '../platform/live.ts'
import { passes } from '../platform/rule.ts'
import { isCoOwner } from './access.ts'
import { challengesById } from './queries.ts'

/**
 * Everybody may watch what everybody may read. What is between the parties is told to the force alone; those who write a
 * draft with it learn that a section of it was saved.
 */
export const challengeLive: LiveRule = {
  async mayWatch(act, id) {
    return (await challengesById(act, [id]))[0] != null
  },
  async mayLearn(act, id, { kind }) {
    const challenge = (await challengesById(act, [id]))[0]
    if (!challenge) return false
    if (kind === 'challenge.edited' && passes(isCoOwner, act, challenge)) return true
    return act.viewer.organisationsAs('admin', 'editor', 'evaluator').includes(challenge.forceId)
  },
}
