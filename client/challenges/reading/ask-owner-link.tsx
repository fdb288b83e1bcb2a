import { Link } from 'react-router'
import type { Viewer } from '../../frame/viewer.tsx'
import { useViewer } from '../../frame/viewer.tsx'
import { paths } from '../../paths.ts'
import { partOf } from './viewer-part.ts'

type Asked = {
  reference: string
  state: string
  force: { slug: string; name: string }
  curation?: { reference: string } | null | undefined
}

/** An editor of another force, while the challenge runs and its force has not asked yet. */
export const mayAskOwner = (viewer: Viewer, { force, state, curation }: Asked): boolean =>
  partOf(viewer, force) === 'force' &&
  ['admin', 'editor'].includes(viewer.organisation?.role ?? '') &&
  (state === 'open' || state === 'evaluating') &&
  !curation

/** For another force: the way to a room of the two, begun or not. */
export function AskOwnerLink({ challenge }: { challenge: Asked }) {
  const viewer = useViewer()
  const { reference, force, curation } = challenge
  if (curation && partOf(viewer, force) === 'force')
    return (
      <li>
        <Link className="govuk-link" to={paths.curation(curation.reference)}>
          Go to {curation.reference}, among forces
        </Link>
      </li>
    )
  return mayAskOwner(viewer, challenge) ? (
    <li>
      <Link className="govuk-link" to={paths.challengeAskOwner(reference)}>
        Ask {force.name}, among forces
      </Link>
    </li>
  ) : null
}
