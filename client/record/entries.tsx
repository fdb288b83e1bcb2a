import { ComparedEdition } from '../challenges/changes/compared-edition.tsx'
import { many } from '../time.ts'
import { Hash } from '../ui/reference.tsx'
import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import type { RecordedChallenge } from './query.ts'

type Entry = RecordedChallenge['record'][number]
type Told = Entry & { event: NonNullable<Entry['event']> }
type Part = { kind: 'told'; entry: Told } | { kind: 'kept'; from: number; to: number }

/** Every event in its place. What one may not read stands there as so many places, for their hashes still join the rest. */
export const Entries = ({
  entries,
  editions,
}: {
  entries: readonly Entry[]
  editions: RecordedChallenge['editions']
}) => (
  <ol className="cb-rows">
    {partsOf(entries).map((part) =>
      part.kind === 'kept' ? (
        <li key={part.from} className="cb-rows__row cb-muted">
          {part.from === part.to ? `Number ${part.from}` : `Numbers ${part.from} to ${part.to}`}:{' '}
          {many(part.to - part.from + 1, 'event')} that you may not read.{' '}
          {part.to > part.from ? 'Their hashes are' : 'Its hash is'} in the download.
        </li>
      ) : (
        <li key={part.entry.number} id={`event-${part.entry.number}`} className="cb-rows__row">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <span className="cb-muted">
              {part.entry.number} · <Time at={part.entry.event.at} />
            </span>
            <br />
            <strong>{whoDid(part.entry)}</strong> {part.entry.text}.{' '}
            {part.entry.event.isPrivate ? <Tag colour="violet">Private</Tag> : null}
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-1">
            <Hash whole>{part.entry.hash}</Hash>
          </p>
          <ComparedEdition row={part.entry.event} editions={editions} />
        </li>
      ),
    )}
  </ol>
)

const whoDid = ({ person, event }: Told): string =>
  person && event.by ? `${person}, ${event.by.name},` : (event.by?.name ?? 'The board')

function partsOf(entries: readonly Entry[]): Part[] {
  const parts: Part[] = []
  for (const { event, ...entry } of entries) {
    const last = parts.at(-1)
    if (event) parts.push({ kind: 'told', entry: { ...entry, event } })
    else if (last?.kind === 'kept') last.to = entry.number
    else parts.push({ kind: 'kept', from: entry.number, to: entry.number })
  }
  return parts
}
