import { Fragment } from 'react'
import { longDate } from '../time.ts'
import { TextButton } from '../ui/button.tsx'
import type { Line } from './lines.ts'
import { Message, type MessageActs } from './message.tsx'
import type { Unsent } from './unsent.ts'

/** The messages of a room by day, with a line where the new ones begin. Additions are read out; focus stays where it is. */
export function Messages({
  lines,
  unsent,
  readBefore,
  acts,
  onAgain,
  onLooked,
  onRemove,
}: {
  lines: readonly Line[]
  unsent: readonly Unsent[]
  /** How far this reader had read when they opened the room. */
  readBefore: number
  acts: MessageActs
  onAgain(message: Unsent): void
  onLooked(message: Unsent): void
  onRemove(clientId: string): void
}) {
  const byNumber = new Map(lines.map((line) => [line.number, line]))
  const firstNew =
    readBefore > 0 ? lines.find((line) => line.number > readBefore && line.authorId !== acts.personId) : null
  const known = new Set(lines.map(({ clientId }) => clientId))
  return (
    <div role="log" aria-label="Messages" aria-relevant="additions" className="cb-messages">
      {lines.map((line, place) => {
        const day = longDate(line.sentAt)
        const before = lines[place - 1]
        return (
          <Fragment key={line.id}>
            {before && longDate(before.sentAt) === day ? null : <h2 className="cb-messages__day">{day}</h2>}
            {line.number === firstNew?.number ? <p className="cb-messages__new">New since you were here</p> : null}
            <Message line={line} answered={byNumber.get(line.replyToNumber ?? 0)} acts={acts} />
          </Fragment>
        )
      })}
      {unsent
        .filter(({ clientId }) => !known.has(clientId))
        .map((message) => (
          <article key={message.clientId} className="cb-message cb-message--own cb-message--unsent">
            <p className="cb-message__text">{message.text}</p>
            {message.trouble === null ? (
              <p className="govuk-body-s cb-muted govuk-!-margin-bottom-0">Sending…</p>
            ) : (
              <div className="cb-message__acts">
                <span className="govuk-error-message govuk-!-margin-bottom-0">Not sent. {message.trouble}</span>
                {message.isGuarded ? (
                  <TextButton onClick={() => onLooked(message)}>I looked: send it</TextButton>
                ) : (
                  <TextButton onClick={() => onAgain(message)}>Try again</TextButton>
                )}
                <TextButton onClick={() => onRemove(message.clientId)}>Remove</TextButton>
              </div>
            )}
          </article>
        ))}
    </div>
  )
}
