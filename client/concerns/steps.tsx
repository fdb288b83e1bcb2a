import { Link, useSearchParams } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import type { StepName as Action, ShownConcern } from './query.ts'
import { StepForm } from './step-form.tsx'
import { type StepName, steps } from './step-words.ts'

/** What the viewer may do with it now. The one that is chosen stands in the address, and opens its form. */
export function ConcernSteps({ concern, after }: { concern: ShownConcern; after(): void }) {
  const [search] = useSearchParams()
  const { actions, reference } = concern
  const chosen = actions.filter(hasForm).find((name) => name === search.get('step'))
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="steps" className="cb-reading">
      <h2 className="govuk-heading-m" id="steps">
        {chosen ? steps[chosen].verb : 'What you can do'}
      </h2>
      {chosen ? (
        <StepForm key={chosen} concern={concern} name={chosen} after={after} />
      ) : (
        <ul className="govuk-list">
          {actions.map((name) => (
            <li key={name}>
              {hasForm(name) ? (
                <Link
                  className="govuk-link"
                  to={withQuery(paths.concern(reference), { step: name })}
                  preventScrollReset
                >
                  {steps[name].verb}
                </Link>
              ) : (
                <Link className="govuk-link" to={paths.concernPurge(reference)}>
                  Remove words that must not stand here
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Words are removed on a page of their own. */
const hasForm = (name: Action): name is StepName => name !== 'purge'
