import { Link, useNavigate, useParams } from 'react-router'
import { profileLastsMonths } from '../../schema/organisations.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import { useFreshQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { useDone } from '../ui/done.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ProfileForm } from './profile-form.tsx'
import { ProfileRead } from './profile-read.tsx'
import { StillTrue } from './still-true.tsx'

const profileQuery = graphql(`
  query Profile($slug: String!) {
    organisation(slug: $slug) {
      id
      name
      slug
      kind
      version
      profileSaidAt
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

/** What the organisation says of itself, for its admins; an editor of a supplier says here that it is still true. */
export default function EditOrganisation() {
  const { slug = '' } = useParams()
  const query = useFreshQuery(profileQuery, { slug })
  const { organisation: actsFor } = useViewer()
  const navigate = useNavigate()
  const done = useDone()
  const organisation = query.data?.organisation
  const after = () => {
    done.say(`Kept. You are asked again in ${profileLastsMonths} months.`)
    query.reload()
  }
  useTitle(organisation ? `Edit ${organisation.name}` : undefined)
  if (!query.data) return <Unready query={query} what="the organisation" />
  if (!organisation || actsFor?.slug !== slug || !['admin', 'editor'].includes(actsFor.role)) return <NotFound />
  const isAdmin = actsFor.role === 'admin'
  // Whoever writes proposals may say that the profile is true; what it says is for the administrators.
  if (!isAdmin && organisation.kind !== 'supplier') return <NotFound />
  return (
    <div className="cb-reading">
      <Breadcrumbs
        trail={[
          { to: paths.organisations(), words: 'Organisations' },
          { to: paths.organisation(slug), words: organisation.name },
        ]}
      />
      {done.banner}
      <h1 className="govuk-heading-l">
        {isAdmin ? 'Edit' : 'Profile of'} {organisation.name}
      </h1>
      {organisation.kind === 'supplier' ? <StillTrue organisation={organisation} after={after} /> : null}
      {isAdmin ? (
        <>
          <p className="govuk-body">Everybody sees this. What is empty is not shown.</p>
          <p className="govuk-body">
            A name or a number that must not stand here at all?{' '}
            <Link className="govuk-link" to={paths.organisationPurge(slug)}>
              Remove words for good
            </Link>
            .
          </p>
          <ProfileForm
            key={organisation.version}
            organisation={organisation}
            after={() => void navigate(paths.organisation(slug))}
          />
        </>
      ) : (
        <ProfileRead organisation={organisation} />
      )}
    </div>
  )
}
