import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { type Document, useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { useViewer } from './viewer.tsx'

const actForMutation: Document<
  { actFor: { __typename: 'Viewer' } | { __typename: 'Refusal'; code: string; message: string; fields: [] } },
  { organisationId: string }
> = {
  toString: () => `mutation ActFor($organisationId: ID!) {
  actFor(organisationId: $organisationId) {
    __typename
    ... on Refusal { code message fields { path code message } details }
  }
}`,
}

const roleWords: Record<string, string> = {
  admin: 'administrator',
  editor: 'editor',
  evaluator: 'evaluator',
  viewer: 'viewer',
}

/** For whom one acts, always in sight. Switching reads the page again under the new rights. */
export function OrganisationSwitcher() {
  const { person, organisation, memberships } = useViewer()
  const [actFor, switching] = useCommand(actForMutation)
  const [trouble, setTrouble] = useState('')
  const menu = useRef<HTMLDetailsElement>(null)

  const choose = async (organisationId: string) => {
    const { refusal } = await actFor({ organisationId })
    if (refusal) setTrouble(refusal.message)
    else location.reload()
  }
  const close = () => {
    if (menu.current) menu.current.open = false
  }

  return (
    <details
      className="cb-header__menu"
      ref={menu}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary>
        <span className="govuk-visually-hidden">You act for </span>
        {organisation?.name ?? person?.name}
      </summary>
      <div className="cb-header__panel">
        <p>{person?.name} acts for</p>
        <ul>
          {memberships.map(({ id, name, role }) => (
            <li key={id}>
              <button
                type="button"
                className="cb-header__choice"
                aria-current={id === organisation?.id ? 'true' : undefined}
                aria-disabled={switching || undefined}
                onClick={() => (id === organisation?.id ? close() : choose(id))}
              >
                {name}
                <small>as {roleWords[role] ?? role}</small>
              </button>
            </li>
          ))}
        </ul>
        {trouble ? <p role="alert">{trouble}</p> : null}
        <hr />
        <Link to={paths.account()} className="cb-header__choice" onClick={close}>
          Your account
        </Link>
        {organisation ? (
          <Link to={paths.organisation(organisation.slug)} className="cb-header__choice" onClick={close}>
            {organisation.name} on the board
          </Link>
        ) : null}
        <Link to={paths.signOut()} className="cb-header__choice" onClick={close}>
          Sign out
        </Link>
      </div>
    </details>
  )
}
