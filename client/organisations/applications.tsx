import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { Decide } from './decide.tsx'
import { DomainQueue } from './domain-queue.tsx'

const applicationsQuery = graphql(`
  query OrganisationApplications {
    mailDomainsToConfirm {
      ...ShownMailDomain
      organisation {
        id
        name
        slug
      }
    }
    organisationApplications {
      askedAt
      applicantAddress
      applicant {
        id
        name
      }
      organisation {
        id
        name
        slug
        kind
        about
        identifiers {
          scheme
          id
        }
      }
    }
  }
`)

/** What waits for a Charter manager, the oldest first. */
export default function Applications() {
  useTitle('Applications to register')
  const query = usePageQuery(applicationsQuery)
  if (!query.data) return <Unready query={query} what="the applications" />
  const { organisationApplications: waiting, mailDomainsToConfirm: domains } = query.data
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Applications to register</h1>
      {waiting.length + domains.length === 0 ? (
        <EmptyState title="Nothing waits for you.">
          Only somebody who acts for a Charter body sees applications here.
        </EmptyState>
      ) : null}
      {waiting.map(({ askedAt, applicant, applicantAddress, organisation }) => (
        <section key={organisation.id} className="govuk-!-margin-bottom-8">
          <h2 className="govuk-heading-m">
            <Link className="govuk-link" to={paths.organisation(organisation.slug)}>
              {organisation.name}
            </Link>
          </h2>
          <SummaryList
            rows={[
              { name: 'Asked by', value: `${applicant?.name ?? ''} (${applicantAddress ?? ''})` },
              { name: 'Asked', value: askedAt ? <Time at={askedAt} /> : '' },
              ...organisation.identifiers.map(({ scheme, id }) => ({ name: scheme, value: id })),
              ...(organisation.about ? [{ name: 'About', value: organisation.about }] : []),
            ]}
          />
          <Decide id={organisation.id} name={organisation.name} reload={query.reload} />
        </section>
      ))}
      <DomainQueue waiting={domains} reload={query.reload} />
    </div>
  )
}
