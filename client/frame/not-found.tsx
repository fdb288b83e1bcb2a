import { Link } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import { SearchForm } from '../ui/search-form.tsx'
import { useTitle } from './title.ts'
import { useViewer } from './viewer.tsx'

/** Hidden and absent give this same page: `if (!query.data.challenge) return <NotFound />`. */
export default function NotFound() {
  useTitle('Page not found')
  const { person, organisation, memberships } = useViewer()
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">We cannot find that page</h1>
      <p className="govuk-body">
        If a colleague sent you the link, check which organisation you act for.
        {organisation ? (
          <>
            {' '}
            Now it is <strong>{organisation.name}</strong>
            {memberships.length > 1 ? '; the menu at the top switches it.' : '.'}
          </>
        ) : null}
        {person ? null : (
          <>
            {' '}
            You are not signed in:{' '}
            <Link className="govuk-link" to={withQuery(paths.signIn(), { back: location.pathname + location.search })}>
              sign in
            </Link>{' '}
            if you have an account.
          </>
        )}
      </p>
      <SearchForm
        label="Search, or paste a reference"
        value=""
        to={(words) => withQuery(paths.search(), { q: words })}
      />
      <h2 className="govuk-heading-m govuk-!-margin-top-6">Perhaps you look for</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Link className="govuk-link" to={paths.challenges()}>
            Challenges
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={paths.outcomes()}>
            What came of decided ones
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={paths.organisations()}>
            Organisations
          </Link>
        </li>
      </ul>
    </div>
  )
}
