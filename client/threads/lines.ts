import type { ThreadMessageMessage } from '../../schema/live.ts'
import type { MessageLineFragment } from '../gql/graphql.ts'

/** A message as a room shows it, however it came: by the page's query or by the socket. */
export type Line = ThreadMessageMessage

/** What the API says of a message, as a line. */
export const lineOf = ({ author, organisation, ...message }: MessageLineFragment): Line => ({
  threadId: message.threadId,
  id: message.id,
  number: message.number,
  clientId: message.clientId,
  version: message.version,
  authorId: author.id,
  authorName: author.name,
  organisationId: message.organisationId ?? null,
  organisationName: organisation?.name ?? null,
  text: message.text ?? null,
  replyToNumber: message.replyToNumber ?? null,
  sentAt: message.sentAt,
  editedAt: message.editedAt ?? null,
  retractedAt: message.retractedAt ?? null,
  purgedAt: message.purgedAt ?? null,
  edits: message.edits,
})

/** The lines with these among them: each number once, in order, and an older version never over a newer one. */
export function withLines(lines: readonly Line[], arrived: readonly Line[]): Line[] {
  const byNumber = new Map(lines.map((line) => [line.number, line]))
  for (const line of arrived) {
    const known = byNumber.get(line.number)
    if (!known || known.version <= line.version) byNumber.set(line.number, line)
  }
  return [...byNumber.values()].sort((one, other) => one.number - other.number)
}

/** Where the lines are not whole: the number after which some are missing, or null. */
export const gapIn = (lines: readonly Line[]): number | null =>
  lines.find(({ number }, place) => place + 1 < lines.length && lines[place + 1]?.number !== number + 1)?.number ?? null
