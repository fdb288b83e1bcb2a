import { Link, useLocation } from 'react-router'
import { callLimits } from '../../schema/calls.ts'
import type { ViewerPart } from '../challenges/reading/viewer-part.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import type { CallsChallenge } from './query.ts'
import type { CallStage } from './stage.ts'

/** The rules of the calls in a few sentences, and what comes next for whom. */
export function Introduction({
  challenge,
  stage,
  part,
}: {
  challenge: CallsChallenge
  stage: CallStage | null | undefined
  part: ViewerPart
}) {
  const { calls, force, state } = challenge
  const { pathname } = useLocation()
  if (!calls)
    return (
      <InsetText>
        {force.name} offers no calls on this engagement{state === 'open' ? ' yet' : ''}. Where it does, every supplier
        may ask for one, who gets one is drawn, and what was said is published here for everybody.
      </InsetText>
    )
  return (
    <div className="cb-reading">
      <p className="govuk-body">
        {many(calls.slots.length, 'call')} of {calls.minutes} minutes, the same for everybody. Who gets one is drawn, in
        a way that anybody can check. What is said is published here within {callLimits.notesWorkingDays} working days;
        until it is, the next calls do not take place.
      </p>
      {stage === 'undrawn' ? (
        <InsetText>No calls take place: the challenge ended before the draw, or nobody had asked by then.</InsetText>
      ) : stage === 'drawing' ? (
        <InsetText>The time to ask is over. It is drawn now, and stands below in a minute or so.</InsetText>
      ) : calls.drawnAt ? (
        <>
          <p className="govuk-body">
            Drawn <Time at={calls.drawnAt} />.
          </p>
          <FreeCalls challenge={challenge} part={part} />
        </>
      ) : (
        <InsetText>
          Suppliers may ask until the draw, <Deadline at={calls.drawAt} />. Asking early or late makes no difference,
          and nobody sees who asked, not even {force.name}.
          {part === 'visitor' ? (
            <>
              {' '}
              <Link className="govuk-link" to={withQuery(paths.signIn(), { back: pathname })}>
                Sign in to ask
              </Link>
              .
            </>
          ) : null}
        </InsetText>
      )}
    </div>
  )
}

/** That some calls are free now, for whom, and how one has one. */
function FreeCalls({ challenge: { calls, state }, part }: { challenge: CallsChallenge; part: ViewerPart }) {
  const free = calls?.slots.filter(({ isFree }) => isFree) ?? []
  if (free.length === 0 || state !== 'open') return null
  return (
    <InsetText>
      {many(free.length, 'call is', 'calls are')} free. Every supplier may take one, and whoever takes it first has it
      {part === 'supplier' ? ', below' : ''}. Everybody who watches this challenge was told at the same time.
    </InsetText>
  )
}
