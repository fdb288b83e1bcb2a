import { Link } from 'react-router'
import { paths } from '../../paths.ts'
import { clockTime, many } from '../../time.ts'
import { Chain } from '../../ui/pictures/chain.tsx'
import { Hash } from '../../ui/reference.tsx'
import { Details, StopBand } from '../../ui/text-blocks.tsx'
import type { ChangedChallenge } from './query.ts'

/** Whether the log is as it was recorded, and how anybody can find out without trusting this page. */
export function Proof({ challenge: { reference, chain } }: { challenge: ChangedChallenge }) {
  const { count, unbroken, brokenAt, checkedAt, lastNumber, lastHash } = chain
  return (
    <>
      {unbroken ? (
        <p className="govuk-body">
          {many(count, 'public event')}, chain unbroken, checked at {clockTime(checkedAt)}.
        </p>
      ) : (
        <StopBand title="The chain of events is broken">
          <p className="govuk-body">
            An event was changed, removed or added after it was recorded, at place {brokenAt} of {count}. Do not rely on
            what stands here from there on, and tell the force or the Charter managers. Checked at{' '}
            {clockTime(checkedAt)}.
          </p>
        </StopBand>
      )}
      <Chain events={count} brokenAt={brokenAt ?? null} />
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengeRecord(reference)}>
          Read or download the whole record
        </Link>
      </p>
      <Details summary="Check it yourself">
        <p className="govuk-body">
          <a className="govuk-link" href={`${paths.challenge(reference)}/changes.jsonl`} download>
            Download the chain of {reference} (JSON lines)
          </a>
        </p>
        <p className="govuk-body">
          Each line is one event in order, with its hash and the hash of the one before; the first has 64 noughts before
          it. Public events are whole. Of others, such as the edits of a draft, there is the hash alone.
        </p>
        <p className="govuk-body">
          The last line states where the chain ends: now with event {lastNumber}, hash <Hash whole>{lastHash}</Hash>. A
          download that ends sooner was cut off.
        </p>
        <p className="govuk-body">
          With the source of this board, <code>npm run verify-events -- FILE {lastNumber}</code> checks the download on
          your own computer, without a database. Or do it yourself:
        </p>
        <ol className="govuk-list govuk-list--number">
          <li>See that “previous” of each line is “hash” of the line before.</li>
          <li>Take “event” of a line without its “hash”.</li>
          <li>Write it as canonical JSON (RFC 8785) and make the SHA-256 of that, in hexadecimal.</li>
          <li>It has to be “hash” of the line.</li>
        </ol>
      </Details>
    </>
  )
}
