import { Link } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import { Forming } from './forming.tsx'
import { Going } from './going.tsx'
import { Managers } from './managers.tsx'
import { PublicPart } from './public-part.tsx'
import { Workspace } from './workspace.tsx'

export default function Partnership() {
  return (
    <Workspace
      tab="Overview"
      outside={(partnership) => (
        <>
          <PublicPart partnership={partnership} />
          <ToPrint reference={partnership.reference} />
        </>
      )}
    >
      {(open) => (
        <>
          {open.partnership.state === 'forming' ? <Forming {...open} /> : <Going {...open} />}
          <Managers {...open} />
          <ToPrint reference={open.partnership.reference} />
          {open.partnership.state === 'forming' ? null : (
            <p className="govuk-body cb-screen-only">
              <Link className="govuk-link" to={withQuery(paths.raiseConcern(), { about: open.partnership.reference })}>
                Raise a concern under the Charter
              </Link>
            </p>
          )}
          {open.partnership.actions.includes('end') ? (
            <p className="govuk-body">
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

const ToPrint = ({ reference }: { reference: string }) => (
  <p className="govuk-body govuk-!-margin-top-6 cb-screen-only">
    <Link className="govuk-link" to={paths.partnershipPrint(reference)}>
      Print what everybody may read
    </Link>
  </p>
)
