import { Link } from 'react-router'
import { paths } from '../../paths.ts'

/** The drafts that the force has begun. */
export const OwnDrafts = ({ drafts }: { drafts: readonly { id: string; reference: string; title: string }[] }) =>
  drafts.length > 0 ? (
    <section aria-labelledby="drafts-title">
      <h2 className="govuk-heading-m" id="drafts-title">
        Drafts of your force
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {drafts.map(({ id, reference, title }) => (
          <li key={id}>
            <Link className="govuk-link" to={paths.challengeEdit(reference)}>
              {title || 'Without a title yet'}
            </Link>{' '}
            <span className="cb-muted cb-mono">{reference}</span>
          </li>
        ))}
      </ul>
    </section>
  ) : null
