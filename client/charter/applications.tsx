import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { usePageQuery } from '../graphql.ts'
import { EmptyState } from '../ui/list.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ApplyForm } from './apply-form.tsx'
import { SignatoryRow } from './signatory-row.tsx'
import { SignatorySteps } from './signatory-steps.tsx'

const applicationsQuery = graphql(`
  query CharterApplications($own: String!) {
    charterApplications {
      id
      ...SignatoryLine
    }
    charterSuspensions {
      id
      ...SignatoryLine
    }
    signatories(standing: signed, first: 100) {
      edges {
        node {
          id
          ...SignatoryLine
        }
      }
    }
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
  const query = usePageQuery(applicationsQuery, { own: organisation?.slug ?? '' })
  const isManager = organisation?.kind === 'charter_body' && ['admin', 'editor'].includes(organisation.role)
  const title = isManager ? 'Applications and suspensions' : 'Your organisation under the Charter'
  useTitle(title)
  if (!query.data) return <Unready query={query} what="applications" />
  const { charterApplications, charterSuspensions, signatories } = query.data
  const own = query.data.organisation?.charterStanding
  const concerned = new Set(charterSuspensions.map(({ id }) => id))
  const inGoodStanding = signatories.edges.map(({ node }) => node).filter(({ id }) => !concerned.has(id))
  const mayApply =
    organisation?.role === 'admin' && (!own || ['declined', 'withdrawn', 'lapsed'].includes(own.standing))
  const show = (rows: typeof charterApplications) =>
    rows.map((row) => (
      <section key={row.id} aria-label={row.organisation.name}>
        <SignatoryRow row={row} />
        <SignatorySteps row={row} after={query.reload} />
        <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
      </section>
    ))
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {isManager && (
        <>
          <h2 className="govuk-heading-m">Applications</h2>
          {charterApplications.length > 0 ? show(charterApplications) : <EmptyState title="Nobody waits." />}
          <h2 className="govuk-heading-m">Suspensions</h2>
          {charterSuspensions.length > 0 ? show(charterSuspensions) : <EmptyState title="None proposed or in force." />}
          <h2 className="govuk-heading-m">In good standing</h2>
          {inGoodStanding.length > 0 ? show(inGoodStanding) : <EmptyState title="Nobody has signed yet." />}
          <h2 className="govuk-heading-m">Your own organisation</h2>
        </>
      )}
      {own && show([own])}
      {mayApply && <ApplyForm after={query.reload} />}
      {!own && !mayApply && (
        <EmptyState title="Your organisation has not applied to sign.">
          An administrator of your organisation can apply.
        </EmptyState>
      )}
    </>
  )
}
