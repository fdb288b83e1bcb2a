import { Link } from 'react-router'
import type { HelperCheck } from '../../../schema/challenge-helper.ts'
import { paths } from '../../paths.ts'
import { Tag } from '../../ui/tag.tsx'
import { Tally } from '../../ui/tally.tsx'
import { hashOf } from './fields.ts'

/** One check as it stood. */
export type Result = Pick<HelperCheck, 'passed' | 'says' | 'why'> & { check: string; weight: string; path: string }

const weights: Record<string, string> = { stops: 'Needed to publish', warns: 'Look again', advises: 'Advice' }

/** Every check with how it stood, what is open first; with a way to the field for whoever may still mend it. */
export function HelperResults({ results, toField }: { results: readonly Result[]; toField?: string | undefined }) {
  const passed = results.filter((result) => result.passed)
  return (
    <>
      <Tally done={passed.length} of={results.length}>
        {passed.length} of {results.length} checks pass
      </Tally>
      <ul className="govuk-list govuk-list--spaced govuk-!-margin-top-3">
        {[...results.filter((result) => !result.passed), ...passed].map(
          ({ check, weight, says, why, path, ...result }) => (
            <li key={check}>
              {result.passed ? <Tag colour="green">Passes</Tag> : <Tag colour="amber">{weights[weight] ?? weight}</Tag>}{' '}
              {toField && !result.passed ? (
                <Link
                  className="govuk-link"
                  to={`${paths.challengeEditSection(toField, path.split('.')[0] ?? '')}${hashOf(path)}`}
                >
                  {says}
                </Link>
              ) : (
                says
              )}
              {why ? (
                <>
                  <br />
                  <span className="govuk-body-s cb-muted">{why}</span>
                </>
              ) : null}
            </li>
          ),
        )}
      </ul>
    </>
  )
}
