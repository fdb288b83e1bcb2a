import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'

/** Where this page lies. The page itself is not in it. */
export const Breadcrumbs = ({ trail }: { trail: readonly { to: string; words: string }[] }) => (
  <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
    <ol className="govuk-breadcrumbs__list">
      {trail.map(({ to, words }) => (
        <li key={to} className="govuk-breadcrumbs__list-item">
          <Link className="govuk-breadcrumbs__link" to={to}>
            {words}
          </Link>
        </li>
      ))}
    </ol>
  </nav>
)

export type TabLink = { to: string; words: string; count?: number | undefined; current: boolean }

/** Parts of a subject, each with an address of its own. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly TabLink[] }) => (
  <nav className="cb-tabs" aria-label={label}>
    <ul>
      {tabs.map(({ to, words, count, current }) => (
        <li key={to}>
          <Link
            to={to}
            className={classes('cb-tabs__tab', current && 'cb-tabs__tab--current')}
            aria-current={current ? 'page' : undefined}
          >
            {words}
            {count === undefined ? null : <span className="cb-tabs__count"> {count.toLocaleString('en-GB')}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

/** Ways to sort, or with another label to choose, as links. */
export const SortLinks = ({
  choices,
  label = 'Sort by',
}: {
  choices: readonly { to: string; words: string; current: boolean }[]
  label?: string | undefined
}) => (
  <nav className="cb-sort" aria-label={label}>
    <span aria-hidden="true">{label}</span>
    <ul>
      {choices.map(({ to, words, current }) => (
        <li key={words}>
          {current ? (
            <strong aria-current="true">{words}</strong>
          ) : (
            <Link className="govuk-link" to={to} preventScrollReset>
              {words}
            </Link>
          )}
        </li>
      ))}
    </ul>
  </nav>
)

/** A link to one place, with the next thing to do. */
export const NextLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <p className="govuk-body">
    <Link className="govuk-link govuk-!-font-weight-bold" to={to}>
      {children}
    </Link>
  </p>
)
