import type { LiveRule } from '../platform/live.ts'
import { curationsById } from './queries.ts'

/** All of a curation is between the managers and the forces in it: they watch it and learn of all that happens. */
const isSeen: LiveRule['mayWatch'] = async (act, id) => (await curationsById(act, [id]))[0] != null

export const curationLive: LiveRule = { mayWatch: isSeen, mayLearn: (act, id) => isSeen(act, id) }
