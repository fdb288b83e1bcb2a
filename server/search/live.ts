import type { Live, LiveRule } from '../platform/live.ts'

const board = { kind: 'board', id: 'challenges' } as const
/** The challenges, the register of the Charter with what is pledged there, and the incidents. */
const boards = [board.id, 'register', 'incidents']

/** What forces were asked: on the desks of Charter managers. */
const managersBoards = ['overdue']

/** Everybody may watch what everybody may read, and Charter managers what they share. No event is on a chain of its own. */
export const boardLive: LiveRule = {
  mayWatch: async ({ viewer }, id) => boards.includes(id) || (viewer.isCharterManager && managersBoards.includes(id)),
  mayLearn: async () => false,
}

/** Says that a row came, went or changed; which, the page asks. The number goes up with every change on this node. */
export const tellBoard = (live: Live, edition: number, at: Date): void =>
  live.toRoom(board, 'changed', { ...board, fact: 'board.changed', number: edition, at: at.toISOString() })
