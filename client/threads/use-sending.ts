import { useEffect, useRef, useState } from 'react'
import type { RoomState } from '../../schema/threads.ts'
import { isStillWriting, useWriter } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { useConnection } from '../offline/connection.ts'
import { holdMessage, sendMessage } from './commands.ts'
import { keepUnsent, keptUnsent } from './kept.ts'
import { type Line, lineOf } from './lines.ts'
import { sentByItself, sentByItsWriter, type Unsent } from './unsent.ts'

type Room = { id: string; key: string; state: RoomState }

/** Sends to one room. What has not arrived stays in sight until it has, or until its writer takes it away. */
export function useSending(room: Room, { arrived, changed }: { arrived(line: Line): void; changed(): void }) {
  const [send] = useCommand(sendMessage)
  const [hold] = useCommand(holdMessage)
  // The page begins anew with another writer, so these are always theirs.
  const [writer] = useState(useWriter())
  const [unsent, setUnsent] = useState<Unsent[]>(() => keptUnsent(writer, room.key))
  useEffect(() => keepUnsent(writer, room.key, unsent), [writer, room.key, unsent])

  const mark = (clientId: string, trouble: string | null, why: Pick<Unsent, 'isGuarded' | 'waits'> = {}) =>
    setUnsent((before) =>
      before.map((one) =>
        one.clientId === clientId ? { ...one, trouble, isGuarded: why.isGuarded, waits: why.waits } : one,
      ),
    )
  const remove = (clientId: string) => setUnsent((before) => before.filter((one) => one.clientId !== clientId))

  async function attempt({ clientId, text, replyToNumber, room: state }: Unsent, looked = false) {
    const input = { thread: room.id, clientId, text, replyToNumber, room: state }
    const { ok, refusal } = await send({ input: { ...input, looked } })
    if (refusal?.code === 'WAITS_FOR_REVIEW') {
      const outcome = await hold({ input })
      if (outcome.refusal) mark(clientId, outcome.refusal.message)
      else remove(clientId)
      return changed()
    }
    if (refusal?.code === 'NO_CONNECTION')
      return mark(clientId, 'No connection. It is sent by itself when that is back.', { waits: true })
    if (refusal) {
      mark(clientId, refusal.message, { isGuarded: refusal.code === 'CONTENT_GUARD' })
      return changed()
    }
    remove(clientId)
    if (ok.__typename === 'Message') arrived(lineOf(ok))
  }

  /** In the order they were written. What had waited for a connection goes with the same id, so it appears once. */
  const sendWaiting = async () => {
    const waiting = sentByItself(unsent)
    // Somebody else may have signed in meanwhile, in another tab.
    if (waiting.length === 0 || !(await isStillWriting(writer))) return
    for (const message of waiting) {
      mark(message.clientId, null)
      await attempt(message)
    }
  }
  const { isAway } = useConnection()
  const latestWaiting = useRef(sendWaiting)
  useEffect(() => {
    latestWaiting.current = sendWaiting
  })
  useEffect(() => {
    if (!isAway) void latestWaiting.current()
  }, [isAway])

  return {
    unsent,
    remove,
    say(text: string, replyToNumber: number | null) {
      const message = { clientId: crypto.randomUUID(), text, replyToNumber, room: room.state, trouble: null }
      setUnsent((before) => [...before, message])
      void attempt(message)
    },
    /** Its writer looked at it: it is sent, or held where somebody answers for the room. */
    looked(message: Unsent) {
      mark(message.clientId, null)
      void attempt(sentByItsWriter(message, room.state), true)
    },
    /** Once more, now knowing who reads the room today. */
    again(message: Unsent) {
      mark(message.clientId, null)
      void attempt(sentByItsWriter(message, room.state))
    },
  }
}
