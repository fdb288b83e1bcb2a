import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { type Candidate, nameOf, waitsForRuling } from './query.ts'

/** What follows from a conflict that the viewer declared: that it is one, that it waits, or what was ruled and why. */
export function OwnRuling({ candidate }: { candidate: Candidate }) {
  const { declared, ruling } = candidate
  const name = nameOf(candidate)
  if (declared === 'actual')
    return <InsetText>{name}: you declared an actual conflict. You do not read or score it.</InsetText>
  if (waitsForRuling(candidate))
    return (
      <InsetText>
        {name}: what you declared waits for a ruling, by the moderator or, where no moderator may, by an admin of the
        force. Until then you do not read or score it. They were told.
      </InsetText>
    )
  if (!ruling) return null
  return (
    <InsetText>
      {name}:{' '}
      {ruling.outcome === 'may_judge'
        ? 'it was ruled that you may judge it'
        : 'it was ruled that you may not judge it. You do not read or score it'}{' '}
      (<Time at={ruling.at} form="day" />
      ). The reason: {ruling.words}
    </InsetText>
  )
}
