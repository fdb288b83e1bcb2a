import { useParams } from 'react-router'
import { contentOf } from '../challenges/reading/content.ts'
import { ChallengeTrail } from '../challenges/reading/head.tsx'
import { partOf } from '../challenges/reading/viewer-part.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { useCommand, usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { AskForm } from './ask-form.tsx'
import { askReviewMutation, signReviewMutation } from './commands.ts'
import { reviewPageQuery } from './query.ts'
import { Found } from './reviewed.tsx'
import { SignForm } from './sign-form.tsx'
import { Triggers } from './triggers.tsx'

/** The review of a challenge's ethics, data and AI inside its force: what is reviewed, who looks, and what they found. */
export default function ReviewPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(reviewPageQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const viewer = useViewer()
  const [ask] = useCommand(askReviewMutation)
  const [sign] = useCommand(signReviewMutation)
  const done = useDone()
  useTitle(challenge && `Ethics, data and AI: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the review" />
  if (!challenge || partOf(viewer, challenge.force) !== 'owner') return <NotFound />

  const { rules } = contentOf(challenge.content)
  const { reviews, reviewStanding, reviewWording } = challenge
  const waiting = reviews.find(({ state }) => state === 'waiting')
  const signed = reviews.filter(({ state }) => state === 'signed')
  const mayAsk =
    challenge.actions.includes('askReview') && (reviewStanding === 'needed' || reviewStanding === 'waiting')
  const after = (words: string) => {
    done.say(words)
    query.reload()
  }
  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title || 'A draft without a title'}
      </span>
      <h1 className="govuk-heading-l">Ethics, data and AI</h1>
      {done.banner}
      <div className="cb-reading">
        {rules.triggers.length === 0 ? (
          <p className="govuk-body">Nothing in it wants a review. That is ticked in its ground rules.</p>
        ) : (
          <>
            <h2 className="govuk-heading-m">What is reviewed</h2>
            <Triggers rules={rules} />
            {rules.data || rules.usesAi ? (
              <SummaryList
                rows={[
                  ...(rules.data ? [{ name: 'Data', value: <Paragraphs text={rules.data} /> }] : []),
                  ...(rules.usesAi
                    ? [{ name: 'Use of AI', value: <Paragraphs text={rules.ai || 'Expected.'} /> }]
                    : []),
                ]}
              />
            ) : null}
          </>
        )}
        {waiting?.maySign && reviewStanding === 'waiting' ? (
          <section aria-labelledby="sign">
            <h2 className="govuk-heading-m" id="sign">
              Sign the review
            </h2>
            <SignForm
              keep={challenge.id}
              sign={(found) => sign({ id: challenge.id, wording: reviewWording, ...found })}
              after={after}
            />
          </section>
        ) : waiting && reviewStanding === 'waiting' ? (
          <InsetText>
            {waiting.reviewer?.name ?? 'Somebody of your force'} reviews it next
            {waiting.askedAt ? (
              <>
                , asked on <Time at={waiting.askedAt} form="day" />
              </>
            ) : null}
            .
          </InsetText>
        ) : null}
        {mayAsk ? (
          <AskForm
            people={challenge.reviewChoices}
            isAgain={reviewStanding === 'waiting'}
            ask={(reviewer) => ask({ id: challenge.id, reviewer })}
            after={after}
          />
        ) : null}
        {signed.length > 0 ? (
          <section aria-labelledby="found">
            <h2 className="govuk-heading-m" id="found">
              What was found
            </h2>
            <Found reviews={signed} />
            <SummaryList
              rows={signed.map(({ number, reviewer, reason }) => ({
                name: `Why, for your force${signed.length > 1 ? ` (review ${number})` : ''}`,
                value: <Paragraphs text={`${reviewer?.name ?? 'Somebody of your force'}: ${reason ?? ''}`} />,
              }))}
            />
          </section>
        ) : null}
      </div>
    </>
  )
}
