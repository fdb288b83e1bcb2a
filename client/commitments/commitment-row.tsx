import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { Reference } from '../ui/reference.tsx'
import { DemoTag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import { CommitmentTag } from './commitment-tag.tsx'
import { EvidenceWords } from './evidence-words.tsx'
import type { CommitmentRow as Row } from './query.ts'
import { aimOf, latestOf, principleWords } from './words.ts'

/** One commitment in a list: what, whose, how it is measured, and by when. */
export const CommitmentRow = ({ row }: { row: Row }) => (
  <>
    <p className="govuk-body govuk-!-margin-bottom-1">
      <Reference>{row.reference}</Reference> <CommitmentTag tag={row.tag} />
    </p>
    <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
      <Link className="govuk-link" to={paths.commitment(row.reference)}>
        {row.pledge}
      </Link>
    </h2>
    <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
      {row.organisation.name} {row.organisation.isDemo && <DemoTag />} · {principleWords(row.principle)}
    </p>
    <p className="govuk-body-s govuk-!-margin-bottom-0">
      {row.measure}. {aimOf(row)}, by <Time at={row.dueAt} form="day" />. Latest: {latestOf(row)}.{' '}
      <EvidenceWords evidence={row.evidence} />
    </p>
  </>
)
