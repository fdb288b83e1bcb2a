import { Link } from 'react-router'
import { paths } from '../paths.ts'

/** After the name of an organisation that became another: what it is now, and who acts for it. */
export const Now = ({ successor }: { successor: { slug: string; name: string } | null }) =>
  successor ? (
    <>
      , now{' '}
      <Link className="govuk-link" to={paths.organisation(successor.slug)}>
        {successor.name}
      </Link>
    </>
  ) : null
