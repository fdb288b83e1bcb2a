import { useCommand } from '../graphql.ts'
import type { Open } from '../partnerships/workspace.tsx'
import { useDone } from '../ui/done.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { AskForm } from './ask-form.tsx'
import { askPartnershipReviewMutation, signPartnershipReviewMutation } from './commands.ts'
import { Found } from './reviewed.tsx'
import { SignForm } from './sign-form.tsx'
import { Triggers } from './triggers.tsx'
import { TriggersForm } from './triggers-form.tsx'

/** What of the terms wants a review before they bind anybody, as the challenge or a party said; who looks, and what they found. */
export function ReviewOfTerms(open: Open) {
  const { partnership, inside, reload } = open
  const [ask] = useCommand(askPartnershipReviewMutation)
  const [sign] = useCommand(signPartnershipReviewMutation)
  const done = useDone()
  const { id, reviewStanding, reviews, reviewChoices, actions, termsToReview } = partnership
  const after = (words: string) => {
    done.say(words)
    reload()
  }
  const isAwaited = reviewStanding === 'waiting'
  const waiting = reviews.find(({ state }) => state === 'waiting')
  const isLeft = reviewStanding === 'needed' || isAwaited
  return (
    <section aria-labelledby="review">
      <h2 className="govuk-heading-m" id="review">
        Ethics, data and AI
      </h2>
      {done.banner}
      {reviewStanding === 'not_needed' ? (
        <p className="govuk-body">Nobody has said that anything in these terms wants a review.</p>
      ) : (
        <p className="govuk-body">
          These terms want a review: somebody of the force who had no hand in them signs before the last confirmation.
          Any edit asks for a new one.
        </p>
      )}
      {termsToReview?.triggers.length ? <Triggers rules={termsToReview} /> : null}
      {termsToReview && actions.includes('setTriggers') ? (
        <TriggersForm {...open} fixed={termsToReview.fixed} standing={termsToReview} after={after} />
      ) : null}
      <Found reviews={reviews} />
      {isLeft ? (
        <InsetText>
          {isAwaited
            ? 'The review waits for the person who was asked.'
            : 'These words have not been reviewed. The force asks somebody next.'}
        </InsetText>
      ) : null}
      {isAwaited && waiting?.maySign ? (
        <SignForm keep={id} sign={(found) => sign({ id, wording: inside.revision, ...found })} after={after} />
      ) : null}
      {isLeft && actions.includes('askReview') ? (
        <AskForm people={reviewChoices} isAgain={isAwaited} ask={(reviewer) => ask({ id, reviewer })} after={after} />
      ) : null}
    </section>
  )
}
