import type { EditionStanding } from '../gql/graphql.ts'
import { Hash } from '../ui/reference.tsx'
import { Time } from '../ui/time.tsx'
import type { RecordedChallenge } from './query.ts'

const standingWords: Record<EditionStanding, string> = {
  as_published: 'Its text is what was published.',
  words_removed: 'Words that must not stand anywhere were removed: its hash cannot be checked any more.',
  no_hash: 'It was published before hashes of texts were kept.',
  changed: 'Its text was changed: it does not have this hash. Do not rely on it.',
  missing: 'Its text is gone. Do not rely on this record.',
  added: 'No event tells of it: nobody published it. Do not rely on it.',
}

/** What the challenge said and when, each edition with the hash that binds its text to the chain. */
export const Editions = ({ editions }: { editions: RecordedChallenge['recordedEditions'] }) =>
  editions.length > 0 ? (
    <section>
      <h2 className="govuk-heading-m">Editions</h2>
      <ol className="cb-rows">
        {editions.map(({ number, at, sha256, standing }) => (
          <li key={number} className="cb-rows__row">
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>Edition {number}</strong> · <Time at={at} />. {standingWords[standing]}
            </p>
            {sha256 ? (
              <p className="govuk-body-s govuk-!-margin-bottom-1">
                <Hash whole>{sha256}</Hash>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  ) : null
