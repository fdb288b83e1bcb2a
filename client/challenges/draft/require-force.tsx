import type { ReactNode } from 'react'
import { useViewer } from '../../frame/viewer.tsx'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'

/** Only who writes for a force may go on; everybody else reads why, and where to go. */
export function RequireForce({ children }: { children(slug: string): ReactNode }) {
  const { organisation } = useViewer()
  const writes = organisation?.kind === 'force' && (organisation.role === 'admin' || organisation.role === 'editor')
  if (organisation && writes) return children(organisation.slug)
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Forces write challenges</h1>
      <p className="govuk-body">
        You are not acting as an editor of a force. If you belong to one, switch to it in the menu with your name, or
        ask an admin of your force to make you an editor.
      </p>
      <LinkButton to={paths.challenges()}>Read the challenges</LinkButton>
    </div>
  )
}
