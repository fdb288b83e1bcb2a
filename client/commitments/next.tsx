import type { ReactNode } from 'react'
import { Time } from '../ui/time.tsx'
import type { Commitment } from './query.ts'

type Shown = Pick<
  Commitment,
  'boardMeasure' | 'state' | 'tag' | 'dueAt' | 'reviewAt' | 'evidence' | 'returnedBecause' | 'organisation'
>

/** The next date, with what happens then; what is overdue says since when. */
export function nextDate({ state, tag, dueAt, reviewAt, evidence }: Shown): ReactNode {
  const until = evidence.at(-1)?.validUntil
  if (state === 'withdrawn') return null
  if (tag === 'missed')
    return (
      <>
        Overdue since <Time at={dueAt} form="day" />
      </>
    )
  if (state === 'accepted' && until)
    return (
      <>
        Evidence {tag === 'met' ? 'holds' : 'held'} until <Time at={until} form="day" />
      </>
    )
  const reviewFirst = reviewAt < dueAt
  return (
    <>
      {reviewFirst ? 'Review' : 'Due'} <Time at={reviewFirst ? reviewAt : dueAt} form="day" />
    </>
  )
}

/** Who acts next, and on what. */
export function actsNext({
  state,
  tag,
  boardMeasure,
  evidence,
  returnedBecause,
  organisation: { name },
}: Shown): string | null {
  if (state === 'proposed')
    return returnedBecause ? `${name}, with another wording` : 'A Charter manager agrees to it or gives it back'
  if (state === 'evidence_given') return 'A Charter manager accepts the evidence or disputes it'
  if (state === 'disputed')
    return evidence.at(-1)?.reply ? `${name} gives new evidence, or a manager accepts it` : `${name} may reply`
  if (state === 'agreed') return boardMeasure ? `${name} gives evidence` : `${name} measures, and gives evidence`
  if (state === 'accepted') return tag === 'met' ? 'Nobody, while the evidence holds' : `${name} renews the evidence`
  return null
}
