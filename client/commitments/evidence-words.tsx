import { Time } from '../ui/time.tsx'
import type { CommitmentRow } from './query.ts'

type Given = CommitmentRow['evidence'][number]

/** What became of the evidence, in a sentence: who accepted it and until when, or both texts of a dispute. */
export function EvidenceWords({ evidence }: { evidence: readonly Given[] }) {
  const latest = evidence.at(-1)
  if (!latest) return <>None yet</>
  if (latest.acceptedAt && latest.validUntil)
    return (
      <>
        Accepted by {latest.acceptedBy?.name ?? 'a Charter body'}, holds until{' '}
        <Time at={latest.validUntil} form="day" />
      </>
    )
  if (latest.dispute)
    return (
      <>
        <span>
          {latest.disputedBy?.name ?? 'A Charter body'}: {latest.dispute}
        </span>
        <br />
        <span>{latest.reply ? `Reply: ${latest.reply}` : 'No reply yet.'}</span>
      </>
    )
  return (
    <>
      Given on <Time at={latest.givenAt} form="day" />. A Charter manager decides next
    </>
  )
}
