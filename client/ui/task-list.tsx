import { type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import { Status } from './tag.tsx'

export type Task = {
  title: string
  /** Left out while it cannot be begun. */
  to?: string | undefined
  hint?: ReactNode
  state: 'optional' | 'empty' | 'started' | 'done' | 'blocked'
}

/** What there is to do, each with how far it is. Done says so in plain text, so that what is left stands out. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const id = useId()
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ title, to, hint, state }) => {
        const hintId = `${id}-${title}-hint`
        const statusId = `${id}-${title}-status`
        return (
          <li key={title} className={`govuk-task-list__item${to ? ' govuk-task-list__item--with-link' : ''}`}>
            <div className="govuk-task-list__name-and-hint">
              {to ? (
                <Link
                  className="govuk-link govuk-task-list__link"
                  to={to}
                  aria-describedby={hint ? `${hintId} ${statusId}` : statusId}
                >
                  {title}
                </Link>
              ) : (
                <div>{title}</div>
              )}
              {hint ? (
                <div id={hintId} className="govuk-task-list__hint">
                  {hint}
                </div>
              ) : null}
            </div>
            <div id={statusId} className="govuk-task-list__status">
              {state === 'done' ? 'Done' : <Status of="task" is={state} />}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
