import { useEffect, useState } from 'react'
import type { RoomState } from '../../schema/threads.ts'
import { useCommand } from '../graphql.ts'
import { sendMessage } from './commands.ts'
import { keepUnsent, keptUnsent } from './kept.ts'
import { type Line, lineOf } from './lines.ts'
import type { Unsent } from './unsent.ts'

type Room = { id: string; key: string; state: RoomState }

/** Sends to one room. What has not arrived stays in sight until it has, or until its writer takes it away. */
export function useSending(room: Room, { arrived, changed }: { arrived(line: Line): void; changed(): void }) {
  const [send] = useCommand(sendMessage)
  const [unsent, setUnsent] = useState<Unsent[]>(() => keptUnsent(room.key))
  useEffect(() => keepUnsent(room.key, unsent), [room.key, unsent])

  const mark = (clientId: string, trouble: string | null) =>
    setUnsent((before) => before.map((one) => (one.clientId === clientId ? { ...one, trouble } : one)))
  const remove = (clientId: string) => setUnsent((before) => before.filter((one) => one.clientId !== clientId))

  async function attempt({ clientId, text, replyToNumber, room: state }: Unsent) {
    const { ok, refusal } = await send({
      input: { thread: room.id, clientId, text, replyToNumber, room: state },
    })
    if (refusal) {
      mark(clientId, refusal.message)
      return changed()
    }
    remove(clientId)
    if (ok.__typename === 'Message') arrived(lineOf(ok))
  }

  return {
    unsent,
    remove,
    say(text: string, replyToNumber: number | null) {
      const message = { clientId: crypto.randomUUID(), text, replyToNumber, room: room.state, trouble: null }
      setUnsent((before) => [...before, message])
      void attempt(message)
    },
    /** Once more, now knowing who reads the room today. */
    again(message: Unsent) {
      mark(message.clientId, null)
      void attempt({ ...message, room: room.state })
    },
  }
}
