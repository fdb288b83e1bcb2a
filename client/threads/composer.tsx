import { useId, useState } from 'react'
import { messageLimits } from '../../schema/threads.ts'
import { useWriter } from '../frame/viewer.tsx'
import { Button, TextButton } from '../ui/button.tsx'
import { Checkbox } from '../ui/forms/choices.tsx'
import { ContentWarning } from '../ui/forms/content-warning.tsx'
import { chooseEnterSends, enterSends, keepDraft, keptDraft } from './kept.ts'
import type { Line } from './lines.ts'

/** The box. It is kept while the rule of the room closes it, so that nothing typed is lost. */
export function Composer({
  roomKey,
  readers,
  kept,
  banner,
  mayWrite,
  replyTo,
  dropReply,
  onSend,
  onTyping,
}: {
  roomKey: string
  readers: string
  kept: string
  banner: string | null | undefined
  mayWrite: boolean
  replyTo: Line | null
  dropReply(): void
  onSend(text: string): void
  onTyping(typing: boolean): void
}) {
  const id = useId()
  const [writer] = useState(useWriter())
  const [text, setText] = useState(() => keptDraft(writer, roomKey))
  const [byEnter, setByEnter] = useState(enterSends)
  const change = (next: string) => {
    setText(next)
    keepDraft(writer, roomKey, next)
    onTyping(next !== '')
  }
  const left = messageLimits.text - text.length
  const send = () => {
    if (text.trim() === '' || left < 0) return
    onSend(text)
    change('')
  }

  return (
    <form
      className="cb-composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <p className="govuk-body-s govuk-!-margin-bottom-2" id={`${id}-readers`}>
        <strong>{readers}</strong> <span className="cb-muted">{kept}</span>
      </p>
      {banner ? <p className="cb-composer__rule govuk-body">{banner}</p> : null}
      {mayWrite ? (
        <>
          {replyTo ? (
            <p className="govuk-body-s govuk-!-margin-bottom-2">
              Answering {replyTo.authorName}: “{shortened(replyTo.text)}”{' '}
              <TextButton onClick={dropReply}>Do not answer it</TextButton>
            </p>
          ) : null}
          <label className="govuk-label" htmlFor={id}>
            Your message
          </label>
          <p className="govuk-hint govuk-!-margin-bottom-2" id={`${id}-naming`}>
            Write @ and the whole name of somebody in the room to tell them.
          </p>
          <textarea
            id={id}
            className="govuk-textarea cb-composer__box"
            rows={3}
            value={text}
            aria-describedby={`${id}-readers ${id}-naming`}
            onChange={(event) => change(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.shiftKey) return
              if (!byEnter && !event.ctrlKey && !event.metaKey) return
              event.preventDefault()
              send()
            }}
          />
          <ContentWarning id={id} text={text} />
          {left < 200 ? (
            <p className={left < 0 ? 'govuk-error-message' : 'govuk-hint'} role="status">
              {left < 0 ? `${-left} characters too many` : `${left} characters left`}
            </p>
          ) : null}
          <div className="cb-composer__ways">
            <Button type="submit">Send</Button>
            <Checkbox
              id={`${id}-enter`}
              name="enter-sends"
              label="Enter sends"
              value={byEnter}
              onChange={(sends) => {
                setByEnter(sends)
                chooseEnterSends(sends)
              }}
            />
          </div>
        </>
      ) : text ? (
        <>
          <p className="govuk-body govuk-!-margin-bottom-1">What you had typed is kept here:</p>
          <p className="cb-quoted">{text}</p>
        </>
      ) : null}
    </form>
  )
}

const shortened = (text: string | null): string =>
  text === null ? 'taken back' : text.length > 80 ? `${text.slice(0, 80)}…` : text
