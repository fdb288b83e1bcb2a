import type { ShownStandstillFragment } from '../gql/graphql.ts'
import { many } from '../time.ts'
import { Details, StopBand } from '../ui/text-blocks.tsx'
import { Deadline } from '../ui/time.tsx'
import { RaiseCase } from './raise-case.tsx'
import { StandstillCase } from './standstill-case.tsx'

type Shown = { challenge: string; standstill: ShownStandstillFragment; reload(): void }

/** How long the contract still waits, for everybody; to the two sides of a case also what is asked and answered. */
export function Standstill({ challenge, standstill, reload }: Shown) {
  const { cases, mayRaise, mayAnswer, mayAnswerChallenges } = standstill
  return (
    <section className="cb-reading" aria-labelledby="standstill">
      <h2 className="govuk-heading-m" id="standstill">
        Standstill
      </h2>
      <Clock standstill={standstill} />
      {cases.map((one) => (
        <StandstillCase
          key={one.key}
          challenge={challenge}
          shown={one}
          mayAnswer={one.kind === 'challenge' ? mayAnswerChallenges : mayAnswer}
          isForAnother={one.kind === 'challenge' && mayAnswer && !mayAnswerChallenges}
          reload={reload}
        />
      ))}
      {mayRaise ? (
        <Details summary="Ask about the decision or challenge it">
          <RaiseCase challenge={challenge} reload={reload} />
        </Details>
      ) : null}
    </section>
  )
}

/** "3 working days of 8 are left": weekends, bank holidays and days on which the clock stood do not count. */
const daysLeftWords = (daysLeft: number, workingDays: number): string =>
  `${many(daysLeft, 'working day')} of ${workingDays} ${daysLeft === 1 ? 'is' : 'are'} left`

/** Where the clock stands: when it ends, and how many working days are left. */
export function Clock({
  standstill: { state, endsAt, daysLeft, workingDays },
}: {
  standstill: ShownStandstillFragment
}) {
  if (state === 'upheld')
    return <StopBand title="A challenge to the decision was upheld.">Nothing is awarded on this decision.</StopBand>
  if (state === 'stopped' || !endsAt)
    return (
      <p className="govuk-body">
        The clock is stopped while the force answers a supplier. {daysLeftWords(daysLeft, workingDays)}; the clock runs
        on from the day after the answer.
      </p>
    )
  if (state === 'over') return <p className="govuk-body">The {workingDays} working days are over.</p>
  return (
    <p className="govuk-body">
      No contract is made before <Deadline at={endsAt} over="Over" />. That is {workingDays} whole working days after
      the decision. {daysLeftWords(daysLeft, workingDays)}. A question or a challenge from a supplier that took part
      stops the clock.
    </p>
  )
}
