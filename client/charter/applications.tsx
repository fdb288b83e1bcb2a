import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { SignatoryLineFragment } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { EmptyState } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ApplyForm } from './apply-form.tsx'
import { SignatoryRow } from './signatory-row.tsx'
import { SignatorySteps } from './signatory-steps.tsx'

/** Each list is asked for by itself: the organisations of its rows then come in one round trip. */
const applicationsQuery = graphql(`
  query CharterApplications {
    charterApplications {
      id
      ...SignatoryLine
    }
  }
`)
const suspensionsQuery = graphql(`
  query CharterSuspensions {
    charterSuspensions {
      id
      ...SignatoryLine
    }
  }
`)
const signedQuery = graphql(`
  query CharterSigned {
    signatories(standing: signed, first: 100) {
      edges {
        node {
          id
          ...SignatoryLine
        }
      }
    }
  }
`)
const ownQuery = graphql(`
  query OwnStanding($own: String!) {
    organisation(slug: $own) {
      id
      charterStanding {
        id
        ...SignatoryLine
      }
    }
  }
`)

export default function Applications() {
  const { organisation } = useViewer()
  const isManager = organisation?.kind === 'charter_body' && ['admin', 'editor'].includes(organisation.role)
  const title = isManager ? 'Applications and suspensions' : 'Your organisation under the Charter'
  useTitle(title)
  const own = <Own slug={organisation?.slug ?? ''} isAdmin={organisation?.role === 'admin'} />
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.concerns()}>
          {isManager ? 'Concerns about signatories' : 'Concerns that you raised or answer for'}
        </Link>
      </p>
      {isManager ? (
        <Queues>
          <h2 className="govuk-heading-m">Your own organisation</h2>
          {own}
        </Queues>
      ) : (
        own
      )}
    </>
  )
}

/** What is below waits until it is there, so that it is not pushed away. */
function Queues({ children }: { children: ReactNode }) {
  const applications = usePageQuery(applicationsQuery, {})
  const suspensions = usePageQuery(suspensionsQuery, {})
  const signed = usePageQuery(signedQuery, {})
  if (!applications.data) return <Unready query={applications} what="applications" />
  if (!suspensions.data) return <Unready query={suspensions} what="suspensions" />
  if (!signed.data) return <Unready query={signed} what="signatories" />
  const concerned = suspensions.data.charterSuspensions
  const others = signed.data.signatories.edges.map(({ node }) => node)
  const reload = () => {
    applications.reload()
    suspensions.reload()
    signed.reload()
  }
  return (
    <>
      <h2 className="govuk-heading-m">Applications</h2>
      <Rows rows={applications.data.charterApplications} none="Nobody waits." after={reload} />
      <h2 className="govuk-heading-m">Suspensions</h2>
      <Rows rows={concerned} none="None proposed or in force." after={reload} />
      <h2 className="govuk-heading-m">In good standing</h2>
      <Rows
        rows={others.filter(({ id }) => !concerned.some((row) => row.id === id))}
        none="Nobody has signed yet."
        after={reload}
      />
      {children}
    </>
  )
}

function Own({ slug, isAdmin }: { slug: string; isAdmin: boolean }) {
  const query = usePageQuery(ownQuery, { own: slug })
  if (!query.data) return <Unready query={query} what="how your organisation stands" />
  const own = query.data.organisation?.charterStanding
  const mayApply = isAdmin && (!own || ['declined', 'withdrawn', 'lapsed'].includes(own.standing))
  return (
    <>
      {own && <Rows rows={[own]} none="" after={query.reload} />}
      {mayApply && <ApplyForm after={query.reload} />}
      {!own && !mayApply && (
        <EmptyState title="Your organisation has not applied to sign.">
          An administrator of your organisation can apply.
        </EmptyState>
      )}
    </>
  )
}

function Rows({ rows, none, after }: { rows: readonly SignatoryLineFragment[]; none: string; after(): void }) {
  if (rows.length === 0) return <EmptyState title={none} />
  return rows.map((row) => (
    <section key={row.id} aria-label={row.organisation.name}>
      <SignatoryRow row={row} />
      <SignatorySteps row={row} after={after} />
      <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
    </section>
  ))
}
