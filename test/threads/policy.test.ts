import { expect, test } from '@jest/globals'
import { type EngagementMode, engagementModes } from '../../schema/challenges.ts'
import { type RoomState, roomStates, type ThreadKind, threadKinds } from '../../schema/threads.ts'
import {
  type RoomPart,
  type RoomPolicy,
  roomKey,
  roomParts,
  roomPolicy,
  roomsSeenBy,
} from '../../server/threads/policy.ts'

/** What each sign lets somebody do: nothing, read, write, or write and be seen to be there. */
const signs: Record<string, RoomPolicy> = {
  '.': { see: false, write: false, presence: false },
  r: { see: true, write: false, presence: false },
  w: { see: true, write: true, presence: false },
  t: { see: true, write: true, presence: true },
}

/** One row a state; one sign a part: panel, force, force's reader, supplier, supplier's reader, Charter manager. */
type Rows = Record<RoomState, string>
const inEveryMode = (rows: Rows) => () => rows

const table: Record<ThreadKind, (mode: EngagementMode | null) => Rows> = {
  challenge_discussion: inEveryMode({
    sealed: '.tr...',
    opened: '.tr...',
    decided: '.tr...',
    paused: '.tr...',
    over: '.rr...',
  }),
  proposal: (mode) =>
    ({
      market_engagement: { sealed: '...wr.', opened: '.w.wr.', decided: '.t.tr.', paused: '.r.rr.', over: '.r.rr.' },
      open_challenge: { sealed: '...wr.', opened: '.t.tr.', decided: '.t.tr.', paused: '.r.rr.', over: '.r.rr.' },
      competition: { sealed: '...wr.', opened: '...tr.', decided: '.t.tr.', paused: '.r.rr.', over: '...rr.' },
      // A proposal has a mode; a room that lost it is the supplier's own until the outcome is public.
      none: { sealed: '...wr.', opened: '...wr.', decided: '.t.tr.', paused: '.r.rr.', over: '...rr.' },
    })[mode ?? 'none'],
  consortium: inEveryMode({ sealed: '...wr.', opened: '...wr.', decided: '...tr.', paused: '...tr.', over: '...rr.' }),
  evaluation: inEveryMode({ sealed: '......', opened: 't.....', decided: 'r.....', paused: 'r.....', over: 'r.....' }),
  partnership: inEveryMode({ sealed: '......', opened: '.trtrt', decided: '.trtrt', paused: '.trtrt', over: '.rrrrr' }),
  curation: inEveryMode({ sealed: '......', opened: '.tr..t', decided: '.tr..t', paused: '.tr..t', over: '.rr..r' }),
}

const modes: (EngagementMode | null)[] = [...engagementModes, null]
type Room = { kind: ThreadKind; mode: EngagementMode | null; state: RoomState; part: RoomPart }
const everyRoom: Room[] = threadKinds.flatMap((kind) =>
  modes.flatMap((mode) => roomStates.flatMap((state) => roomParts.map((part) => ({ kind, mode, state, part })))),
)
const policyOf = ({ kind, mode, state, part }: Room) => roomPolicy(mode, state, kind, part)

test('every part may do in every room what the table says, and nothing else', () => {
  const expected = everyRoom.map((room) => {
    const sign = table[room.kind](room.mode)[room.state][roomParts.indexOf(room.part)] ?? ''
    return { ...room, ...signs[sign] }
  })
  expect(everyRoom.map((room) => ({ ...room, ...policyOf(room) }))).toEqual(expected)
})

test('who has no part in a room sees, writes and shows nothing in any', () => {
  for (const { kind, mode, state } of everyRoom) expect(roomPolicy(mode, state, kind, null)).toEqual(signs['.'])
})

test('the filter of the database lets each part into exactly the rooms that the policy lets it see', () => {
  const wrong = everyRoom.filter(
    (room) => roomsSeenBy[room.part].includes(roomKey(room.kind, room.mode, room.state)) !== policyOf(room).see,
  )
  expect(wrong).toEqual([])
})

const forcesSide: RoomPart[] = ['panel', 'force', 'force_reader', 'manager']
const suppliersSide: RoomPart[] = ['supplier', 'supplier_reader']

test('while proposals are sealed no room has both a supplier and anybody else in it', () => {
  for (const { kind, mode } of everyRoom) {
    const inside = roomParts.filter((part) => roomPolicy(mode, 'sealed', kind, part).see)
    const both = inside.some((part) => forcesSide.includes(part)) && inside.some((part) => suppliersSide.includes(part))
    expect({ kind, mode, both }).toEqual({ kind, mode, both: false })
  }
})

test('no supplier is ever shown as present while proposals are sealed, or others may still send theirs', () => {
  const shown = everyRoom.filter(
    (room) => suppliersSide.includes(room.part) && room.state === 'sealed' && policyOf(room).presence,
  )
  expect(shown).toEqual([])
  expect(roomPolicy('market_engagement', 'opened', 'proposal', 'supplier').presence).toBe(false)
})

test('a consortium does not exist for a force, its panel or a Charter manager, nor an evaluation for a supplier', () => {
  const of = (kind: ThreadKind, parts: RoomPart[]) =>
    everyRoom.filter((room) => room.kind === kind && parts.includes(room.part) && policyOf(room).see)
  expect(of('consortium', forcesSide)).toEqual([])
  expect(of('evaluation', [...suppliersSide, 'manager', 'force', 'force_reader'])).toEqual([])
})

test('a reader never writes, and whoever writes sees', () => {
  for (const room of everyRoom) {
    const { see, write, presence } = policyOf(room)
    if (room.part.endsWith('_reader')) expect(write).toBe(false)
    expect(see || !write).toBe(true)
    expect(write || !presence).toBe(true)
  }
})
