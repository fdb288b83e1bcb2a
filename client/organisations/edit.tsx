import { Link, useNavigate, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useFreshQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ProfileForm } from './profile-form.tsx'

const profileQuery = graphql(`
  query Profile($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      slug
      kind
      version
      about
      website
      mailbox
      size
      regions
      sectors
      categories
    }
  }
`)

/** What the organisation says of itself, for its admins. */
export default function EditOrganisation() {
  const { slug = '' } = useParams()
  const query = useFreshQuery(profileQuery, { slug })
  const { organisation: actsFor } = useViewer()
  const navigate = useNavigate()
  const organisation = query.data?.organisation
  useTitle(organisation ? `Edit ${organisation.name}` : undefined)
  if (!query.data) return <Unready query={query} what="the organisation" />
  if (!organisation || actsFor?.slug !== slug || actsFor.role !== 'admin') return <NotFound />
  return (
    <div className="cb-reading">
      <Breadcrumbs
        trail={[
          { to: paths.organisations(), words: 'Organisations' },
          { to: paths.organisation(slug), words: organisation.name },
        ]}
      />
      <h1 className="govuk-heading-l">Edit {organisation.name}</h1>
      <p className="govuk-body">Everybody sees this. What is empty is not shown.</p>
      <p className="govuk-body">
        A name or a number that must not stand here at all?{' '}
        <Link className="govuk-link" to={paths.organisationPurge(slug)}>
          Remove words for good
        </Link>
        .
      </p>
      <ProfileForm organisation={organisation} after={() => void navigate(paths.organisation(slug))} />
    </div>
  )
}
