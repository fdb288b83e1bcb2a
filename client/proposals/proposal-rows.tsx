import { Link } from 'react-router'
import type { OurProposalFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { Reference } from '../ui/reference.tsx'
import { Status } from '../ui/tag.tsx'
import { NextStep } from './next-step.tsx'

/** Proposals under what they have in common, each with what happens next. */
export const ProposalRows = ({ title, rows }: { title: string; rows: readonly OurProposalFragment[] }) => (
  <section aria-label={title}>
    <h2 className="govuk-heading-m">{title}</h2>
    <ul className="cb-rows">
      {rows.map((row) => (
        <li key={row.id} className="cb-rows__row">
          <h3 className="cb-facts__title">
            <Link className="govuk-link" to={paths.proposal(row.reference)}>
              {row.challenge.title}
            </Link>
          </h3>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <NextStep row={row} />
          </p>
          <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
            <Reference>{row.reference}</Reference> <Status of="proposal" is={row.state} />{' '}
            {row.submittedVersion > 0 ? `version ${row.submittedVersion} · ` : ''}
            {row.challenge.force.name} ·{' '}
            <Reference to={paths.challenge(row.challenge.reference)}>{row.challenge.reference}</Reference>
          </p>
        </li>
      ))}
    </ul>
  </section>
)
