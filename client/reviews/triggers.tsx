import type { ChallengeContent } from '../../schema/challenges.ts'
import { reviewTriggerRows } from '../../schema/review-triggers.ts'
import { Paragraphs } from '../ui/paragraphs.tsx'

type Wanted = Pick<ChallengeContent['rules'], 'triggers' | 'safeguards'>

/** What about an answer wants a second look, why, what to read about it, and what the force does about it. */
export function Triggers({ rules }: { rules: Wanted }) {
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {reviewTriggerRows
          .filter(({ code }) => rules.triggers.includes(code))
          .map(({ code, label, why, reading }) => (
            <li key={code}>
              <strong>{label}.</strong> {why} <span className="cb-muted">{reading}.</span>
            </li>
          ))}
      </ul>
      <Paragraphs text={rules.safeguards} />
    </>
  )
}
