import { type ReactNode, useState } from 'react'
import { messageLimits } from '../../schema/threads.ts'
import { useCommand } from '../graphql.ts'
import { many, serverNow } from '../time.ts'
import { Button, TextButton } from '../ui/button.tsx'
import { Linked } from '../ui/paragraphs.tsx'
import { Time } from '../ui/time.tsx'
import { retractMessage } from './commands.ts'
import { EarlierWords } from './earlier-words.tsx'
import { EditForm } from './edit-form.tsx'
import { type Line, lineOf } from './lines.ts'
import { PurgeMessage } from './purge-message.tsx'

export type MessageActs = {
  roomReference: string
  /** Who looks at it, and for whom they act. */
  personId: string | null
  ownOrganisationId: string | null
  mayWrite: boolean
  /** Removes what others wrote and must not stand here. */
  mayPurge: boolean
  onReply(line: Line): void
  onChanged(line: Line): void
  /** What this kind of room makes of messages, such as a decision. */
  makes?(line: Line): ReactNode
}

/** One message, as all in the room see it, with what this reader may do with it. */
export function Message({ line, answered, acts }: { line: Line; answered: Line | undefined; acts: MessageActs }) {
  const [editing, setEditing] = useState(false)
  const own = line.organisationId !== null && line.organisationId === acts.ownOrganisationId
  return (
    <article
      className={own ? 'cb-message cb-message--own' : 'cb-message'}
      id={`message-${line.number}`}
      aria-label={`Message ${line.number} from ${line.authorName}`}
      tabIndex={-1}
    >
      <p className="cb-message__by">
        <span>
          <strong>{line.authorName}</strong>
          {line.organisationName ? <span className="cb-muted">, {line.organisationName}</span> : null}
        </span>
        <span className="cb-message__at cb-muted">
          <Time at={line.sentAt} form="clock" /> · no. {line.number}
        </span>
      </p>
      {line.replyToNumber ? (
        <p className="cb-message__answers">
          <a className="govuk-link" href={`#message-${line.replyToNumber}`}>
            Answers {answered ? answered.authorName : `message ${line.replyToNumber}`}
          </a>
          {answered?.text ? `: “${answered.text.slice(0, 80)}${answered.text.length > 80 ? '…' : ''}”` : null}
        </p>
      ) : null}
      {line.text === null ? (
        <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
          {line.purgedAt
            ? 'This message was removed, for it must not stand here,'
            : `${line.authorName} took this message back`}
          {line.retractedAt ? (
            <>
              {' '}
              at <Time at={line.retractedAt} />
            </>
          ) : null}
          .
        </p>
      ) : editing ? (
        <EditForm line={line} onChanged={acts.onChanged} done={() => setEditing(false)} />
      ) : (
        <p className="cb-message__text">
          <Linked text={line.text} />
        </p>
      )}
      {line.edits > 0 && line.text !== null ? (
        <EarlierWords
          reference={acts.roomReference}
          number={line.number}
          words={`Edited ${many(line.edits, 'time')}`}
        />
      ) : null}
      {acts.mayWrite && line.text !== null && !editing ? (
        <Acts line={line} acts={acts} onEdit={() => setEditing(true)} />
      ) : null}
      {acts.mayPurge && !line.purgedAt && (line.text === null || line.authorId !== acts.personId) ? (
        <PurgeMessage line={line} changed={acts.onChanged} />
      ) : null}
    </article>
  )
}

function Acts({ line, acts, onEdit }: { line: Line; acts: MessageActs; onEdit(): void }) {
  const [asking, setAsking] = useState(false)
  const isAuthor = line.authorId === acts.personId
  const youngEnough = serverNow().getTime() - Date.parse(line.sentAt) < messageLimits.editMinutes * 60_000
  if (asking) return <RetractForm line={line} acts={acts} cancel={() => setAsking(false)} />
  return (
    <div className="cb-message__acts">
      <TextButton onClick={() => acts.onReply(line)}>
        Reply<span className="govuk-visually-hidden"> to message {line.number}</span>
      </TextButton>
      {isAuthor && youngEnough ? (
        <TextButton onClick={onEdit}>
          Edit<span className="govuk-visually-hidden"> message {line.number}</span>
        </TextButton>
      ) : null}
      {isAuthor ? (
        <TextButton onClick={() => setAsking(true)}>
          Take back<span className="govuk-visually-hidden"> message {line.number}</span>
        </TextButton>
      ) : null}
      {acts.makes?.(line)}
    </div>
  )
}

function RetractForm({ line, acts, cancel }: { line: Line; acts: MessageActs; cancel(): void }) {
  const [retract, retracting] = useCommand(retractMessage)
  const [trouble, setTrouble] = useState('')
  return (
    <div className="cb-message__ask" role="alert">
      <p className="govuk-body govuk-!-margin-bottom-2">
        The words go for everybody, and a mark stays that you took a message back.
      </p>
      {trouble ? <p className="govuk-error-message">{trouble}</p> : null}
      <div className="govuk-button-group">
        <Button
          look="warning"
          busy={retracting}
          onClick={async () => {
            const { ok, refusal } = await retract({ id: line.id })
            if (ok) acts.onChanged(lineOf(ok))
            setTrouble(refusal?.message ?? '')
          }}
        >
          Take back
        </Button>
        <TextButton onClick={cancel}>Keep it</TextButton>
      </div>
    </div>
  )
}
