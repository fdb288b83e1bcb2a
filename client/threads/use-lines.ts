import { useCallback, useEffect, useState } from 'react'
import type { RoomQuery } from '../gql/graphql.ts'
import { ask } from '../graphql.ts'
import { useThread } from '../live.ts'
import { gapIn, type Line, lineOf, withLines } from './lines.ts'
import { partQuery } from './room-query.ts'

export type Room = NonNullable<RoomQuery['thread']>
type Person = { personId: string; name: string; typing: boolean }

const atOnce = 100

/** The lines of a room: those of the page's query, what arrives, and what a reader fetches. What was missed is asked for by number. */
export function useLines(room: Room, reload: () => void) {
  const [arrived, setArrived] = useState<readonly Line[]>([])
  const [people, setPeople] = useState<readonly Person[]>([])
  const [gone, setGone] = useState(false)
  const [fetching, setFetching] = useState(false)
  const lines = withLines(room.messages.map(lineOf), arrived)
  const first = lines[0]?.number ?? room.firstNumber
  const last = lines.at(-1)?.number ?? 0
  const { reference } = room

  const add = useCallback((more: readonly Line[]) => setArrived((before) => withLines(before, more)), [])
  const fetchPart = useCallback(
    async (part: { after?: number; before?: number; from?: string }) => {
      setFetching(true)
      const { data } = await ask(partQuery, { reference, limit: atOnce, ...part })
      setFetching(false)
      if (data && !data.thread) setGone(true)
      const found = data?.thread?.messages.map(lineOf) ?? []
      add(found)
      return found
    },
    [reference, add],
  )

  const { typing } = useThread(room.key, {
    onMessage: (line) => add([line]),
    onPresence: (message) => setPeople(message.people),
    onClosed: () => setGone(true),
    // Messages come whole; what else changes in a room is its rules.
    onChanged: ({ fact }) => ['thread.sent', 'thread.edited', 'thread.retracted'].includes(fact) || reload(),
    onMissed: () => {
      void fetchPart({ after: last })
      reload()
    },
  })

  const gap = gapIn(lines)
  useEffect(() => {
    if (gap !== null) void fetchPart({ after: gap })
  }, [gap, fetchPart])

  return {
    lines,
    people,
    gone,
    fetching,
    typing,
    add,
    hasEarlier: first > room.firstNumber,
    showEarlier: () => fetchPart({ before: first }),
    /** Everything from a day on; answers with the number of the first message then, if there is one. */
    jumpTo: async (from: string) => (await fetchPart({ from }))[0]?.number ?? null,
  }
}
