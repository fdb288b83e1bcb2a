import { Link, useLocation } from 'react-router'
import { stageOf } from '../challenges/reading/stage.ts'
import type { ViewerPart } from '../challenges/reading/viewer-part.ts'
import { paths, withQuery } from '../paths.ts'
import { useNow } from '../ui/now.ts'
import { InsetText } from '../ui/text-blocks.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import type { AskedChallenge } from './query.ts'

/** In place of the form: until when suppliers may ask, or since when they no longer may. */
export function Window({ challenge, part }: { challenge: AskedChallenge; part: ViewerPart }) {
  const stage = stageOf(challenge, useNow())
  const { pathname } = useLocation()
  const { questionsCloseAt, state } = challenge
  if (!questionsCloseAt || state === 'draft') return null
  if (stage !== 'asking')
    return (
      <InsetText>
        {state === 'withdrawn' ? (
          'The challenge was withdrawn: no more questions are taken.'
        ) : (
          <>
            Questions closed at <Time at={questionsCloseAt} form="exact" />.
            {stage === 'proposing' ? ' What was asked before that is still answered here.' : null}
          </>
        )}
      </InsetText>
    )
  return (
    <InsetText>
      Suppliers may ask until <Deadline at={questionsCloseAt} />. Every answer is for everybody, and nobody sees who
      asked.
      {part === 'visitor' ? (
        <>
          {' '}
          <Link className="govuk-link" to={withQuery(paths.signIn(), { back: pathname })}>
            Sign in to ask
          </Link>
          .
        </>
      ) : null}
      {part === 'other' ? (
        <>
          {' '}
          <Link className="govuk-link" to={paths.desk()}>
            Join or register a supplier to ask
          </Link>
          .
        </>
      ) : null}
    </InsetText>
  )
}
