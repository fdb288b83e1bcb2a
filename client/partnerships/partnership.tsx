import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { Forming } from './forming.tsx'
import { Going } from './going.tsx'
import { Managers } from './managers.tsx'
import { PublicPart } from './public-part.tsx'
import { Workspace } from './workspace.tsx'

export default function Partnership() {
  return (
    <Workspace tab="Overview" outside={(partnership) => <PublicPart partnership={partnership} />}>
      {(open) => (
        <>
          {open.partnership.state === 'forming' ? <Forming {...open} /> : <Going {...open} />}
          <Managers {...open} />
          {open.partnership.actions.includes('end') ? (
            <p className="govuk-body govuk-!-margin-top-6">
              <Link className="govuk-link" to={paths.partnershipEnd(open.partnership.reference)}>
                {open.partnership.state === 'forming' ? 'Call it off' : 'End it before its time'}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </Workspace>
  )
}
