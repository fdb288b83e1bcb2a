import { Link } from 'react-router'
import type { OrganisationApplicationsQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { SummaryList } from '../ui/summary-list.tsx'
import { Time } from '../ui/time.tsx'
import { ConfirmDomain, RefuseDomain } from './domain-decision.tsx'

type Waiting = OrganisationApplicationsQuery['mailDomainsToConfirm']

/** The domains that organisations call their own, for a Charter manager to confirm or refuse. */
export function DomainQueue({ waiting, reload }: { waiting: Waiting; reload(): void }) {
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Mail domains to confirm</h2>
      <p className="govuk-body">
        Once you confirm one, everybody with an address at it can join as viewer and read the drafts of the
        organisation. Confirm it only where the domain is the organisation’s alone.
      </p>
      {waiting.map(({ domain, organisation, namedBy, namedAt, isNamersOwn }) => (
        <section key={`${organisation.id} ${domain}`} className="govuk-!-margin-bottom-8">
          <h3 className="govuk-heading-s">{domain}</h3>
          <SummaryList
            rows={[
              {
                name: 'Organisation',
                value: (
                  <Link className="govuk-link" to={paths.organisation(organisation.slug)}>
                    {organisation.name}
                  </Link>
                ),
              },
              {
                name: 'Named by',
                value: `${namedBy?.name ?? 'Somebody who is gone'}, whose own address is ${isNamersOwn ? 'there' : 'at another domain'}`,
              },
              { name: 'Named', value: <Time at={namedAt} /> },
            ]}
          />
          <ConfirmDomain organisationId={organisation.id} domain={domain} reload={reload} />
          <RefuseDomain organisationId={organisation.id} domain={domain} isConfirmed={false} reload={reload} />
        </section>
      ))}
    </>
  )
}
