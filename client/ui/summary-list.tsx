import type { ReactNode } from 'react'
import { Link } from 'react-router'

export type SummaryRow = {
  name: string
  value: ReactNode
  /** A link that changes it; its words are completed with the name for who does not see the row. */
  action?: { to: string; words: string } | undefined
}

/** Facts by name. */
export const SummaryList = ({ rows, plain = false }: { rows: readonly SummaryRow[]; plain?: boolean | undefined }) => (
  <dl className={`govuk-summary-list${plain ? ' govuk-summary-list--no-border' : ''}`}>
    {rows.map(({ name, value, action }) => (
      <div key={name} className={`govuk-summary-list__row${action ? '' : ' govuk-summary-list__row--no-actions'}`}>
        <dt className="govuk-summary-list__key">{name}</dt>
        <dd className="govuk-summary-list__value">{value}</dd>
        {action ? (
          <dd className="govuk-summary-list__actions">
            <Link className="govuk-link" to={action.to}>
              {action.words}
              <span className="govuk-visually-hidden"> {name.toLowerCase()}</span>
            </Link>
          </dd>
        ) : null}
      </div>
    ))}
  </dl>
)
