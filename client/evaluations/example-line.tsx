import { Link } from 'react-router'
import { paths } from '../paths.ts'
import type { EvaluatedChallenge } from './query.ts'

/** Whether the panel has a worked example, and the way to it: without one nothing waits. */
export function ExampleLine({
  challenge: { reference, workedExample },
}: {
  challenge: Pick<EvaluatedChallenge, 'reference' | 'workedExample'>
}) {
  if (!workedExample?.isWritten && !workedExample?.mayWrite) return null
  return (
    <p className="govuk-body">
      {workedExample.isWritten ? null : 'No worked example was written, and nothing waits for one. '}
      <Link className="govuk-link" to={paths.challengeExample(reference)}>
        {workedExample.isWritten ? 'The worked example' : 'Write a worked example'}
      </Link>
    </p>
  )
}
