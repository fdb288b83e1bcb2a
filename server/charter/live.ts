import type { Live } from '../platform/live.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'

const register = { kind: 'board', id: 'register' } as const
const subjects = ['signatory', 'commitment']

/** Tells the pages of the Charter that something public changed on the register; what, the page asks. */
export const registerLive = (live: Live): Reactor =>
  everyNode('register', async ({ subject, audience, kind, number, at }) => {
    if (!subjects.includes(subject) || audience !== 'public') return
    live.toRoom(register, 'changed', { ...register, fact: kind, number, at: at.toISOString() })
  })
