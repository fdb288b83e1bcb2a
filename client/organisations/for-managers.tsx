import { Link } from 'react-router'
import { useViewer } from '../frame/viewer.tsx'
import { paths } from '../paths.ts'
import { SuccessionForm } from './succession-form.tsx'

/** What a Charter manager decides about the organisation. Nothing for anybody else. */
export function ForManagers({
  id,
  name,
  slug,
  isOver,
  reload,
}: {
  id: string
  name: string
  slug: string
  /** It became another already. */
  isOver: boolean
  reload(): void
}) {
  const { organisation } = useViewer()
  if (organisation?.kind !== 'charter_body' || !['admin', 'editor'].includes(organisation.role)) return null
  return (
    <>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.organisationStanding(slug)}>
          Standing of {name} and its people
        </Link>
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.organisationPurge(slug)}>
          Remove words that must not stand here
        </Link>
      </p>
      {isOver || organisation.slug === slug ? null : <SuccessionForm id={id} name={name} reload={reload} />}
    </>
  )
}
