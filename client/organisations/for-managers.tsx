import { Link } from 'react-router'
import { useViewer } from '../frame/viewer.tsx'
import { paths } from '../paths.ts'

/** Where a Charter manager decides about the organisation. Nothing for anybody else. */
export function ForManagers({ name, slug }: { name: string; slug: string }) {
  const { organisation } = useViewer()
  if (organisation?.kind !== 'charter_body' || !['admin', 'editor'].includes(organisation.role)) return null
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.organisationStanding(slug)}>
        Standing of {name} and its people
      </Link>
    </p>
  )
}
