import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import type { Commitment } from './query.ts'

/** What happened to it, the last first. Each line is an event that cannot be changed unnoticed. */
export const History = ({ history }: { history: Commitment['history'] }) => (
  <section className="cb-reading" aria-labelledby="history">
    <h2 className="govuk-heading-m" id="history">
      History
    </h2>
    <ol className="cb-rows">
      {history.map(({ number, at, by, text, isPrivate }) => (
        <li key={number} className="cb-rows__row">
          <p className="govuk-body govuk-!-margin-bottom-0">
            <span className="cb-muted">
              <Time at={at} form="day" />
            </span>{' '}
            <strong>{by?.name ?? 'The board'}</strong> {text}. {isPrivate ? <Tag colour="violet">Private</Tag> : null}
          </p>
        </li>
      ))}
    </ol>
  </section>
)
