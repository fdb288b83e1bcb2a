/** The Socket.IO event map. A socket says that something changed; what it is, the page asks by GraphQL. */

export type LiveSubject = {
  kind:
    | 'challenge'
    | 'proposal'
    | 'partnership'
    | 'concern'
    | 'curation'
    | 'incident'
    | 'commitment'
    | 'thread'
    | 'desk'
    | 'board'
  id: string
}

export type ChangedMessage = LiveSubject & { fact: string; number: number; at: string }

/** The exception: a message of a thread, whose members all see the same, travels whole. */
export type ThreadMessageMessage = {
  threadId: string
  id: string
  number: number
  clientId: string
  version: number
  authorId: string
  authorName: string
  organisationId: string | null
  organisationName: string | null
  text: string | null
  replyToNumber: number | null
  sentAt: string
  editedAt: string | null
  retractedAt: string | null
  purgedAt: string | null
  edits: number
}

export type PresenceMessage = { threadId: string; people: { personId: string; name: string; typing: boolean }[] }

export type ServerToClient = {
  changed(message: ChangedMessage): void
  message(message: ThreadMessageMessage): void
  presence(message: PresenceMessage): void
  /** The reader may no longer read this subject: the page clears it. */
  closed(subject: LiveSubject): void
  /** A notification of one's own arrived. */
  notified(message: { unread: number }): void
  /** Something changed in a room of one's own: the inbox and its counts ask what. Never to whoever may not see it. */
  roomChanged(message: { threadId: string }): void
}

export type ClientToServer = {
  watch(subject: LiveSubject, answer: (outcome: { watching: boolean }) => void): void
  unwatch(subject: LiveSubject): void
  /** May be lost: presence and typing are never stored. */
  typing(message: { threadId: string; typing: boolean }): void
}
