import { useState } from 'react'
import { useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { Time } from '../ui/time.tsx'
import { dropHeldMessage, releaseHeldMessage } from './commands.ts'
import type { Room } from './use-lines.ts'

/** What waits until somebody who answers for the room has looked: to its writer that it waits, to that person the text. */
export function Held({ room, changed }: { room: Room; changed(): void }) {
  const [release] = useCommand(releaseHeldMessage)
  const [drop] = useCommand(dropHeldMessage)
  const [trouble, setTrouble] = useState('')
  if (room.held.length === 0) return null
  const done = ({ refusal }: { refusal?: { message: string } | undefined }) => {
    setTrouble(refusal?.message ?? '')
    changed()
  }
  return (
    <section aria-labelledby="held-title" className="cb-guard">
      <h2 className="govuk-heading-s" id="held-title">
        Not sent yet: somebody looks at it first
      </h2>
      {trouble ? <p className="govuk-error-message">{trouble}</p> : null}
      <ul className="govuk-list govuk-list--spaced">
        {room.held.map(({ id, author, isOwn, text, heldAt }) => (
          <li key={id}>
            <strong>{isOwn ? 'You' : author.name}</strong>, <Time at={heldAt} />
            <p className="cb-quoted">{text}</p>
            <p className="govuk-body-s cb-muted">
              {isOwn
                ? 'It looks like case material. An admin of the force has been told, and sends it or drops it.'
                : 'Does it tell of a case or a person? Then drop it: its words go for good.'}
            </p>
            <div className="cb-message__acts">
              {room.mayReview && !isOwn ? (
                <TextButton onClick={async () => done(await release({ id }))}>It is fine: send it</TextButton>
              ) : null}
              <TextButton onClick={async () => done(await drop({ id }))}>Drop it</TextButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
