import { type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import { many } from '../time.ts'
import { useMedia } from './media.ts'

export type FilterChoice = {
  words: string
  /** The address with this choice put on, or taken off when it is chosen. */
  to: string
  count?: number | undefined
  chosen: boolean
}

export type FilterGroup = { title: string; choices: readonly FilterChoice[] }

/**
 * Filters as links in the address, with what each would leave. What is chosen stands above as chips that take it off.
 * On a phone it folds away and says how many are on.
 */
export function FilterPanel({
  groups,
  clear,
  children,
}: {
  groups: readonly FilterGroup[]
  /** The address without any filter. */
  clear: string
  /** A search form, above the groups. */
  children?: ReactNode
}) {
  const id = useId()
  // Unfolded is all that a wide screen shows.
  const isWide = useMedia('(min-width: 641px)')
  const chosen = groups.flatMap(({ title, choices }) =>
    choices.filter((choice) => choice.chosen).map((choice) => ({ ...choice, title })),
  )
  return (
    <aside className="cb-filters" aria-label="Filters">
      {children}
      {chosen.length > 0 ? (
        <div className="cb-filters__chosen">
          <ul className="cb-chips" aria-label="Filters that are on">
            {chosen.map(({ title, words, to }) => (
              <li key={title + words}>
                <Link to={to} className="cb-chip" preventScrollReset>
                  <span className="govuk-visually-hidden">Remove {title}: </span>
                  {words}
                  <span aria-hidden="true"> ×</span>
                </Link>
              </li>
            ))}
          </ul>
          <Link className="govuk-link" to={clear} preventScrollReset>
            Clear filters
          </Link>
        </div>
      ) : null}
      <details className="cb-filters__fold" open={isWide || undefined}>
        <summary>{chosen.length > 0 ? `${many(chosen.length, 'filter')} on` : 'Filters'}</summary>
        {groups.map(({ title, choices }, index) => (
          <div key={title} className="cb-filters__group">
            <h2 className="govuk-heading-s" id={`${id}-${index}`}>
              {title}
            </h2>
            <ul aria-labelledby={`${id}-${index}`}>
              {choices.map((choice) => (
                <li key={choice.words}>
                  <FilterLink {...choice} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </aside>
  )
}

const FilterLink = ({ words, to, count, chosen }: FilterChoice) => (
  <Link to={to} className="cb-filters__choice" aria-current={chosen ? 'true' : undefined} preventScrollReset>
    <span className="cb-filters__words">{words}</span>
    {count === undefined ? null : (
      <span className="cb-filters__count">
        {count.toLocaleString('en-GB')}
        <span className="govuk-visually-hidden"> results</span>
      </span>
    )}
  </Link>
)

/** A list with its filters beside it; above it on a phone. */
export const WithFilters = ({ filters, children }: { filters: ReactNode; children: ReactNode }) => (
  <div className="cb-with-filters">
    {filters}
    <div className="cb-with-filters__list">{children}</div>
  </div>
)
