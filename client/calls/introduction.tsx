import { Link, useLocation } from 'react-router'
import { callLimits } from '../../schema/calls.ts'
import type { ViewerPart } from '../challenges/reading/viewer-part.ts'
import { paths, withQuery } from '../paths.ts'
import { many } from '../time.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import type { CallsChallenge } from './query.ts'

/** The rules of the calls in a few sentences, and what comes next for whom. */
export function Introduction({ challenge, part }: { challenge: CallsChallenge; part: ViewerPart }) {
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
      {calls.drawnAt && calls.draw.length === 0 && state !== 'open' ? (
        <InsetText>The challenge ended before the draw, so no calls take place.</InsetText>
      ) : calls.drawnAt ? (
        <p className="govuk-body">
          Drawn <Time at={calls.drawnAt} />.
        </p>
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
