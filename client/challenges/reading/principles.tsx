import { Link } from 'react-router'
import type { ChallengeContent } from '../../../schema/challenges.ts'
import { principles } from '../../../schema/vocabularies.ts'
import { paths } from '../../paths.ts'

/** The principles of the Charter that the force says it serves, each with what that means in practice. */
export const Principles = ({ problem }: { problem: ChallengeContent['problem'] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {principles.flatMap(({ code, label }, place) =>
      problem.principles.includes(code) ? (
        <li key={code}>
          <Link className="govuk-link" to={paths.principle(String(place + 1))}>
            {label}
          </Link>
        </li>
      ) : (
        []
      ),
    )}
  </ul>
)
