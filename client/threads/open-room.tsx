import { type ReactNode, useRef, useState } from 'react'
import { threadKindLabels } from '../../schema/threads.ts'
import { useViewer } from '../frame/viewer.tsx'
import { FromMessage } from '../partnerships/from-message.tsx'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Linked } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import { Composer } from './composer.tsx'
import { Held } from './held.tsx'
import { JumpToDay } from './jump-to-day.tsx'
import type { Line } from './lines.ts'
import { Messages } from './messages.tsx'
import { Resolve } from './resolve.tsx'
import { type Room, useLines } from './use-lines.ts'
import { useReading } from './use-reading.ts'
import { useSending } from './use-sending.ts'

const typingEveryMilliseconds = 3_000

/** A room with its messages, the rule of the moment and the box to write in. */
export function OpenRoom({ room, reload, closed }: { room: Room; reload(): void; closed: ReactNode }) {
  const { person } = useViewer()
  const [replyTo, setReplyTo] = useState<Line | null>(null)
  const { lines, people, gone, fetching, typing, add, hasEarlier, showEarlier, jumpTo } = useLines(room, reload)
  const sending = useSending(room, { arrived: (line) => add([line]), changed: reload })
  const readBefore = useReading(room, lines.at(-1)?.number ?? 0)
  const toldTyping = useRef(0)

  if (gone) return closed
  const tellTyping = (now: boolean) => {
    if (!room.showsPresence || (now && Date.now() - toldTyping.current < typingEveryMilliseconds)) return
    toldTyping.current = now ? Date.now() : 0
    typing(now)
  }
  return (
    <div className="cb-reading cb-room">
      <Breadcrumbs trail={[{ to: paths.threads(), words: 'Threads' }]} />
      <h1 className="govuk-heading-l govuk-!-margin-bottom-2">{room.title}</h1>
      <p className="govuk-body cb-room__about">
        <Tag colour="petrol">{threadKindLabels[room.kind]}</Tag> <Linked text={room.subjectReference} />
        {room.resolvedAt ? <Tag colour="green">Resolved</Tag> : null}
        <span className="cb-muted">{room.parties.map(({ name }) => name).join(', ')}</span>
        {room.mayWrite ? <Resolve room={room} changed={reload} /> : null}
      </p>
      {hasEarlier ? (
        <div className="cb-room__earlier">
          <Button look="secondary" busy={fetching} onClick={showEarlier}>
            {fetching ? 'Loading…' : 'Show earlier messages'}
          </Button>
          <JumpToDay jumpTo={jumpTo} />
        </div>
      ) : null}
      {lines.length === 0 && sending.unsent.length === 0 ? (
        <EmptyState title="Nobody has written yet.">
          {room.mayWrite
            ? 'Say what you need and by when: the others are told.'
            : 'What is said here can be read by you.'}
        </EmptyState>
      ) : (
        <Messages
          lines={lines}
          unsent={sending.unsent}
          readBefore={readBefore}
          onAgain={sending.again}
          onLooked={sending.looked}
          onRemove={sending.remove}
          acts={{
            roomReference: room.reference,
            personId: person?.id ?? null,
            ownOrganisationId: room.ownOrganisationId ?? null,
            mayWrite: room.mayWrite,
            mayPurge: room.mayPurge,
            onReply: setReplyTo,
            onChanged: (line) => add([line]),
            makes: (line) =>
              room.kind === 'partnership' ? <FromMessage room={room} line={line} lines={lines} /> : null,
          }}
        />
      )}
      {room.showsPresence ? <Here people={people.filter(({ personId }) => personId !== person?.id)} /> : null}
      <Held room={room} changed={reload} />
      <Composer
        roomKey={room.key}
        readers={room.readers}
        kept={room.kept}
        banner={room.banner}
        mayWrite={room.mayWrite}
        replyTo={replyTo}
        dropReply={() => setReplyTo(null)}
        onTyping={tellTyping}
        onSend={(text) => {
          sending.say(text, replyTo?.number ?? null)
          setReplyTo(null)
        }}
      />
    </div>
  )
}

function Here({ people }: { people: readonly { personId: string; name: string; typing: boolean }[] }) {
  const named = (some: typeof people) => some.map(({ name }) => name).join(', ')
  const typing = people.filter((one) => one.typing)
  return (
    <p className="govuk-body-s cb-muted cb-room__here">
      {people.length > 0 ? `Here now: ${named(people)}.` : 'Nobody else is here now.'}
      {typing.length > 0 ? ` ${named(typing)} ${typing.length > 1 ? 'are' : 'is'} typing…` : null}
    </p>
  )
}
