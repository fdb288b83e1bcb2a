import { Link } from 'react-router'
import { useViewer } from '../frame/viewer.tsx'
import { paths, withQuery } from '../paths.ts'

/** The way to raise a concern about a signatory, for whoever may raise one for their own organisation. */
export function RaiseOne({ slug, standing }: { slug: string; standing: string | undefined }) {
  const { organisation } = useViewer()
  const isSignatory = standing === 'signed' || standing === 'suspended'
  if (!isSignatory || !organisation || organisation.slug === slug) return null
  if (organisation.kind === 'charter_body' || !['admin', 'editor'].includes(organisation.role)) return null
  return (
    <p className="govuk-body">
      <Link className="govuk-link" to={withQuery(paths.raiseConcern(), { against: slug })}>
        Raise a concern about it
      </Link>
      , if you worked with it and it broke a principle.
    </p>
  )
}
