import { Link, useSearchParams } from 'react-router'
import { paths, withQuery } from '../paths.ts'
import type { Commitment } from './query.ts'
import { StepForm } from './step-form.tsx'
import { type StepName, steps } from './step-words.ts'

/** What the viewer may do with it now. The one that is chosen stands in the address, and opens its form. */
export function CommitmentSteps({ commitment, after }: { commitment: Commitment; after(): void }) {
  const [search] = useSearchParams()
  const { actions, reference } = commitment
  const chosen = actions.filter(hasForm).find((name) => name === search.get('step'))
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="steps" className="cb-reading">
      <h2 className="govuk-heading-m" id="steps">
        {chosen ? steps[chosen].verb : 'What you can do'}
      </h2>
      {chosen ? (
        <StepForm key={chosen} commitment={commitment} name={chosen} after={after} />
      ) : (
        <ul className="govuk-list">
          {actions.map((name) => (
            <li key={name}>
              <Link
                className="govuk-link"
                to={
                  hasForm(name) ? withQuery(paths.commitment(reference), { step: name }) : pages[name].path(reference)
                }
                preventScrollReset={hasForm(name)}
              >
                {hasForm(name) ? steps[name].verb : pages[name].verb}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Steps that have a page of their own. */
const pages = {
  revise: { path: paths.commitmentEdit, verb: 'Word it anew' },
  purge: { path: paths.commitmentPurge, verb: 'Remove words that must not stand here' },
} as const
const hasForm = (name: Commitment['actions'][number]): name is StepName => !(name in pages)
