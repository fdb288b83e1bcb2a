import { Link, useSearchParams } from 'react-router'
import { claimKinds, claimWords } from '../../schema/organisations.ts'
import { standardLabel } from '../../schema/vocabularies.ts'
import { useViewer } from '../frame/viewer.tsx'
import { paths, withQuery } from '../paths.ts'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { ClaimMarkForm } from './claim-mark.tsx'
import type { OrganisationShown } from './organisation-facts.tsx'

type Claim = OrganisationShown['standards'][number]

/** What a supplier claims, and which forces saw or tested what stands behind it. Its own people are led to edit it. */
export function StandardsMatrix({ organisation, reload }: { organisation: OrganisationShown; reload(): void }) {
  const { organisation: actsFor } = useViewer()
  const [search] = useSearchParams()
  const { slug, standards } = organisation
  const writes = actsFor?.role === 'admin' || actsFor?.role === 'editor'
  const isOwn = writes && actsFor.slug === slug
  const maySee = writes && actsFor.kind === 'force' && organisation.state === 'approved'
  if (standards.length === 0 && !isOwn) return null
  const ofOurs = ({ markedBy }: Claim) => markedBy.find((by) => by.organisation?.slug === actsFor?.slug) ?? null
  // The claim that is marked stands in the address.
  const chosen = maySee ? standards.find(({ code }) => code === search.get('mark')) : undefined
  return (
    <section aria-label="Standards">
      {standards.length > 0 ? (
        <Table
          caption="Standards, as claimed"
          rows={standards}
          keyOf={({ code }) => code}
          columns={[
            { head: 'Standard', names: true, cell: ({ code }) => standardLabel(code) },
            { head: 'Claimed', cell: (claim) => <Claimed claim={claim} /> },
            { head: 'What stands behind it', cell: ({ evidenceUrl }) => <Evidence address={evidenceUrl} /> },
            { head: 'Seen or tested by', cell: ({ markedBy }) => <MarkedBy markedBy={markedBy} /> },
            ...(maySee
              ? [
                  {
                    head: 'Your force',
                    cell: (claim: Claim) => (
                      <Link
                        className="govuk-link"
                        to={withQuery(paths.organisation(slug), { mark: claim.code })}
                        preventScrollReset
                      >
                        {ofOurs(claim) ? 'Change what we say' : 'Say that we saw or tested it'}
                        <span className="govuk-visually-hidden">: {standardLabel(claim.code)}</span>
                      </Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {standards.length > 0 ? (
        <p className="govuk-body cb-muted">
          The supplier claims this. A force named here saw what stands behind it that day, or tested it as it says, and
          vouches for no more. A claim that is changed has to be looked at anew. None of it counts when proposals are
          judged.
        </p>
      ) : null}
      {chosen ? (
        <ClaimMarkForm
          key={chosen.code}
          organisation={organisation}
          code={chosen.code}
          own={ofOurs(chosen)}
          reload={reload}
        />
      ) : null}
      {isOwn ? (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.organisationStandards(slug)}>
            {standards.length > 0 ? 'Edit the standards you claim' : 'Say which standards you meet'}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

const Claimed = ({ claim: { claim, plannedFor } }: { claim: Claim }) => {
  const kind = claimKinds.find((one) => one === claim)
  return (
    <>
      {kind ? claimWords[kind] : claim}
      {plannedFor ? (
        <>
          {' '}
          by <Time at={plannedFor} form="day" />
        </>
      ) : null}
    </>
  )
}

const Evidence = ({ address }: { address: string | null }) =>
  address && /^https:\/\//.test(address) ? (
    <a className="govuk-link" href={address} rel="noreferrer nofollow">
      {address.replace(/^https:\/\//, '')}
    </a>
  ) : (
    'No link'
  )

const MarkedBy = ({ markedBy }: Pick<Claim, 'markedBy'>) =>
  markedBy.length === 0
    ? 'Nobody yet'
    : markedBy.map(({ at, organisation, how }) => (
        <div key={organisation?.id ?? at}>
          {how ? 'Tested by' : 'Seen by'} {organisation?.name}, <Time at={at} form="day" />
          {how ? <p className="govuk-body-s cb-muted">{how}</p> : null}
        </div>
      ))
