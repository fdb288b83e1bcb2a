import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { Deadline } from '../ui/time.tsx'
import type { Partnership } from './workspace-query.ts'

/** Whether what grew from an award still waits: the last confirmation makes the contract. */
export function waitsForStandstill({ challenge }: Partnership, now: Date): boolean {
  const { state = 'over', endsAt = null } = challenge?.standstill ?? {}
  return state !== 'over' && !(state === 'running' && endsAt && new Date(endsAt) <= now)
}

/** To the last who confirms: that nobody can yet, until when, and where one sees why. */
export function StandstillFirst({ partnership: { challenge } }: { partnership: Partnership }) {
  const { state, endsAt } = challenge?.standstill ?? {}
  return (
    <InsetText>
      You are the last to confirm, and with that it becomes active.{' '}
      {state === 'upheld' ? (
        'A challenge to the decision was upheld, so nothing is awarded on it.'
      ) : state === 'stopped' || !endsAt ? (
        'It waits for the standstill after the decision, whose clock is stopped while the force answers a supplier.'
      ) : (
        <>
          It waits for the standstill after the decision: confirm here after <Deadline at={endsAt} />
        </>
      )}{' '}
      {challenge ? (
        <Link className="govuk-link" to={paths.challengeOutcome(challenge.reference)}>
          See the standstill
        </Link>
      ) : null}
    </InsetText>
  )
}
