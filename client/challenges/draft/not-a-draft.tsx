import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import type { Draft } from './query.ts'

type Draftlike = Pick<Draft, 'reference' | 'state' | 'actions' | 'force'>

/** Whether the viewer writes for the force that owns it, and not for one that shares it. */
export const isOfItsForce = ({ actions }: Pick<Draftlike, 'actions'>): boolean =>
  ['askPublication', 'returnPublication', 'open', 'amend'].some((step) => actions.includes(step))

/** It was published meanwhile, or the viewer may only read it. */
export const NotADraft = ({ challenge: { reference, state, actions, force } }: { challenge: Draftlike }) => (
  <div className="cb-reading">
    <h1 className="govuk-heading-l">{state === 'draft' ? 'You may read this draft' : 'This is no longer a draft'}</h1>
    <p className="govuk-body">
      {state === 'draft'
        ? `An editor of ${force.name} writes it. Ask an admin of your force to make you one.`
        : 'It was published, and suppliers build on it. While it is open it changes by an addendum that everybody sees.'}
    </p>
    <div className="govuk-button-group">
      {actions.includes('amend') ? (
        <LinkButton to={paths.challengeAmend(reference)}>Post an addendum</LinkButton>
      ) : (
        <LinkButton to={paths.challenge(reference)}>Read it</LinkButton>
      )}
    </div>
  </div>
)
