import { useState } from 'react'
import { Link } from 'react-router'
import { WatchButton } from '../../notifications/watch-button.tsx'
import { paths } from '../../paths.ts'
import { fullTime } from '../../time.ts'
import { TextButton } from '../../ui/button.tsx'
import { AskOwnerLink } from './ask-owner-link.tsx'
import { FirstStep } from './first-step.tsx'
import type { ShownChallenge } from './query.ts'

/** All that a reader can do with a challenge: the one thing first, then to follow it, keep its dates and pass it on. */
export const Steps = ({ challenge }: { challenge: ShownChallenge }) => (
  <div className="cb-screen-only">
    <div className="govuk-button-group">
      <div className="cb-first-step">
        <FirstStep challenge={challenge} />
      </div>
      {challenge.state === 'draft' ? null : (
        <WatchButton kind="challenge" what={challenge.reference} isWatched={challenge.isWatched} />
      )}
    </div>
    <ul className="cb-quiet-steps">
      {challenge.state === 'draft' ? null : (
        <>
          <li>
            <a className="govuk-link" href={`${paths.challenge(challenge.reference)}/calendar.ics`}>
              Add its dates to a calendar
            </a>
          </li>
          <li>
            <CopySentence challenge={challenge} />
          </li>
          <AskOwnerLink challenge={challenge} />
        </>
      )}
      <li>
        <Link className="govuk-link" to={paths.challengePrint(challenge.reference)}>
          Print
        </Link>
      </li>
    </ul>
  </div>
)

/** Reference, title, close and link in one press, for mail and radio rooms. */
function CopySentence({ challenge: { reference, title, force, closesAt } }: { challenge: ShownChallenge }) {
  const [said, setSaid] = useState('')
  const sentence = [
    `${reference}: ${title}`,
    `${force.name}.`,
    closesAt ? `Closes at ${fullTime(closesAt)}.` : '',
    `${location.origin}${paths.challenge(reference)}`,
  ]
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(sentence.filter(Boolean).join(' ')).then(
      () => true,
      () => false,
    )
    setSaid(copied ? 'Copied' : 'Your browser did not let us copy. Copy the address instead.')
  }
  return (
    <>
      <TextButton onClick={() => void copy()}>Copy as a sentence</TextButton> <span role="status">{said}</span>
    </>
  )
}
