import type { ChainStateFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { Hash } from '../ui/reference.tsx'
import { Details } from '../ui/text-blocks.tsx'

type Means = { reference: string; chain: ChainStateFragment }

/** The downloads of a record, and how anybody finds out, without trusting this page, that nothing was changed. */
export function CheckIt({ reference, chain: { lastNumber, lastHash } }: Means) {
  const page = paths.challengeRecord(reference)
  return (
    <>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${page}.html`} download>
            Download the record to read and keep (HTML)
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${page}.jsonl`} download>
            Download the record to check (JSON lines)
          </a>
        </li>
      </ul>
      <Details summary="Check it yourself">
        <p className="govuk-body">
          The first line states which chains and how many editions are in it. Then each line is one event in order, with
          its hash and the hash of the one before; the first of a chain has 64 noughts before it. What you may read is
          whole. Of the rest, such as the edits of a draft, there is the hash alone.
        </p>
        <p className="govuk-body">
          The last line of a chain states where it ends: that of this challenge now with event {lastNumber}, hash{' '}
          <Hash whole>{lastHash}</Hash>. A download that ends sooner was cut off. Then comes each edition with the text
          that was published and its salt, where no words had to be removed.
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
          <li>The SHA-256 of “text” of an edition has to be “sha256” in the event that opened or amended.</li>
        </ol>
      </Details>
    </>
  )
}
