import type { LiveRule } from '../platform/live.ts'
import { challengesById } from './queries.ts'

/** Everybody may watch what everybody may read. What is between the parties is told to the force alone. */
export const challengeLive: LiveRule = {
  async mayWatch(act, id) {
    return (await challengesById(act, [id]))[0] != null
  },
  async mayLearn(act, id) {
    const challenge = (await challengesById(act, [id]))[0]
    const acts = act.viewer.organisationsAs('admin', 'editor', 'evaluator')
    return challenge != null && acts.includes(challenge.forceId)
  },
}
