import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'

/** A step that is not this viewer's, or not now: why, and the way back. */
export const NotNow = ({ reference, title, why }: { reference: string; title: string; why: string }) => (
  <div className="cb-reading">
    <h1 className="govuk-heading-l">{title}</h1>
    <p className="govuk-body">{why}</p>
    <LinkButton to={paths.challenge(reference)}>Back to the challenge</LinkButton>
  </div>
)
