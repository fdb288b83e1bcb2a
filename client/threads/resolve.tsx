import { useState } from 'react'
import { useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { resolveThread } from './commands.ts'
import type { Room } from './use-lines.ts'

/** Says that the matter of a room is settled; it can be written in again at any time. */
export function Resolve({ room, changed }: { room: Room; changed(): void }) {
  const [resolve, resolving] = useCommand(resolveThread)
  const [trouble, setTrouble] = useState('')
  return (
    <>
      <TextButton
        busy={resolving}
        onClick={async () => {
          const { ok, refusal } = await resolve({ input: { thread: room.id, resolved: !room.resolvedAt } })
          setTrouble(refusal?.message ?? '')
          if (ok) changed()
        }}
      >
        {room.resolvedAt ? 'Not resolved after all' : 'Mark as resolved'}
      </TextButton>
      {trouble ? <span className="govuk-error-message">{trouble}</span> : null}
    </>
  )
}
