import { useNavigate, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useFreshQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { StandardsForm } from './standards-form.tsx'

const claimsQuery = graphql(`
  query StandardClaims($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      slug
      kind
      version
      standards {
        code
        claim
        plannedFor
        evidenceUrl
      }
    }
  }
`)

/** Which standards a supplier claims, for whoever writes for it. */
export default function EditStandards() {
  const { slug = '' } = useParams()
  const query = useFreshQuery(claimsQuery, { slug })
  const { organisation: actsFor } = useViewer()
  const navigate = useNavigate()
  const organisation = query.data?.organisation
  useTitle(organisation ? `Standards of ${organisation.name}` : undefined)
  if (!query.data) return <Unready query={query} what="the standards" />
  const writes = actsFor?.slug === slug && ['admin', 'editor'].includes(actsFor.role)
  if (organisation?.kind !== 'supplier' || !writes) return <NotFound />
  return (
    <div className="cb-reading">
      <Breadcrumbs
        trail={[
          { to: paths.organisations(), words: 'Organisations' },
          { to: paths.organisation(slug), words: organisation.name },
        ]}
      />
      <h1 className="govuk-heading-l">Standards of {organisation.name}</h1>
      <p className="govuk-body">
        Everybody sees this as claimed. A force that saw what stands behind a claim can say so; when you change the
        claim, that goes.
      </p>
      <StandardsForm organisation={organisation} after={() => void navigate(paths.organisation(slug))} />
    </div>
  )
}
