import { Time } from '../ui/time.tsx'
import type { CommitmentRow } from './query.ts'

type Given = CommitmentRow['evidence'][number]

/** What became of the evidence, in a sentence: who accepted it and until when. Of a dispute, that it can be read, with the reply. */
export function EvidenceWords({ evidence }: { evidence: readonly Given[] }) {
  const latest = evidence.at(-1)
  if (!latest) return <>No evidence yet.</>
  if (latest.acceptedAt && latest.validUntil)
    return (
      <>
        Evidence accepted by {latest.acceptedBy?.name ?? 'a Charter body'}, until{' '}
        <Time at={latest.validUntil} form="day" />.
      </>
    )
  if (latest.dispute)
    return (
      <>
        Evidence disputed by {latest.disputedBy?.name ?? 'a Charter body'}
        {latest.reply ? ', with a reply.' : ', no reply yet.'}
      </>
    )
  return (
    <>
      Evidence given on <Time at={latest.givenAt} form="day" />. A Charter manager decides next.
    </>
  )
}

/** The same, and of a dispute both texts in equal size. */
export function EvidenceWhole({ evidence }: { evidence: readonly Given[] }) {
  const latest = evidence.at(-1)
  if (!latest?.dispute || latest.acceptedAt) return <EvidenceWords evidence={evidence} />
  return (
    <dl className="cb-levels">
      <dt>{latest.disputedBy?.name ?? 'A Charter body'} disputes it</dt>
      <dd>{latest.dispute}</dd>
      <dt>The reply</dt>
      <dd>{latest.reply ?? 'None yet.'}</dd>
    </dl>
  )
}
