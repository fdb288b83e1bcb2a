import { Link } from 'react-router'
import { type HelperCheck, helperOf } from '../../../schema/challenge-helper.ts'
import type { ChallengeContent, SectionName } from '../../../schema/challenges.ts'
import { paths } from '../../paths.ts'
import { Tally } from '../../ui/tally.tsx'
import { Details } from '../../ui/text-blocks.tsx'
import { hashOf } from './fields.ts'

/** Ten checks, counted while somebody writes. What is open leads to its field. */
export function Helper({
  reference,
  content,
  section,
}: {
  reference: string
  content: ChallengeContent
  /** On the page of a section, its own come first. */
  section?: SectionName
}) {
  const checks = helperOf(content)
  const open = checks.filter(({ passed }) => !passed)
  const isHere = ({ path }: HelperCheck) => section !== undefined && path.startsWith(`${section}.`)
  const sorted = [...open.filter(isHere), ...open.filter((check) => !isHere(check))]
  const passed = checks.filter((check) => check.passed)
  return (
    <aside aria-labelledby="helper-title">
      <h2 className="govuk-heading-s" id="helper-title">
        Better answers
      </h2>
      <Tally done={passed.length} of={checks.length}>
        {passed.length} of {checks.length} checks pass
      </Tally>
      <ul className="govuk-list govuk-list--spaced govuk-!-margin-top-3">
        {sorted.map(({ id, weight, says, why, path }) => (
          <li key={id}>
            <Link
              className="govuk-link"
              to={`${paths.challengeEditSection(reference, path.split('.')[0] ?? '')}${hashOf(path)}`}
            >
              {says}
            </Link>
            {weight === 'stops' ? <strong> Needed to publish.</strong> : null}
            <br />
            <span className="govuk-body-s cb-muted">{why}</span>
          </li>
        ))}
      </ul>
      {passed.length > 0 ? (
        <Details summary={`${passed.length} that pass`}>
          <ul className="govuk-list govuk-list--bullet">
            {passed.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </aside>
  )
}
