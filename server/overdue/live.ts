import type { Live } from '../platform/live.ts'
import { everyNode, type Reactor } from '../platform/reactor.ts'

const facts = ['challenge.forceAsked', 'partnership.forceAsked']
const room = { kind: 'board', id: 'overdue' } as const

/** Tells the desks of the Charter managers that a force was asked; which, the page asks. */
export const overdueLive = (live: Live): Reactor =>
  everyNode('overdue-live', async ({ kind, number, at }) => {
    if (!facts.includes(kind)) return
    live.toRoom(room, 'changed', { ...room, fact: kind, number, at: at.toISOString() })
  })
