import { useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { ChallengeTabs, ChallengeTrail } from '../challenges/reading/head.tsx'
import { isTaking, modeOf, stageOf } from '../challenges/reading/stage.ts'
import { partOf } from '../challenges/reading/viewer-part.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { useNow } from '../ui/now.ts'
import { Unready } from '../ui/trouble.tsx'
import { AskForm } from './ask-form.tsx'
import { DrawRecord } from './draw-record.tsx'
import { Introduction } from './introduction.tsx'
import { OfferForm } from './offer-form.tsx'
import { OwnRequest } from './own-request.tsx'
import { callsQuery } from './query.ts'
import { Slots } from './slots.tsx'
import { stageOfCalls } from './stage.ts'

/** Calls of equal length that a force offers in an engagement: who may ask, who was drawn, and what was said. */
export default function CallsPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(callsQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const viewer = useViewer()
  const now = useNow()
  const done = useDone()
  useTitle(challenge && `Calls: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the calls" />
  if (!challenge || !modeRules[modeOf(challenge.mode)].equalCalls || challenge.state === 'draft') return <NotFound />

  const { calls, force } = challenge
  const part = partOf(viewer, force)
  const writes = viewer.organisation?.role === 'admin' || viewer.organisation?.role === 'editor'
  const stage = calls && stageOfCalls(calls, challenge.state, now)
  // A call ends before the close, so from then on none is offered or moved.
  const isBeforeTheClose = isTaking(stageOf(challenge, now))
  const ours = calls?.requests.find(({ isOurs }) => isOurs)
  const after = (words: string) => {
    done.say(words)
    query.reload()
  }
  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title}
      </span>
      <h1 className="govuk-heading-l">Calls</h1>
      <ChallengeTabs challenge={challenge} current="calls" />
      {done.banner}
      <Introduction challenge={challenge} stage={stage} part={part} />
      {!calls && part === 'owner' && writes && isBeforeTheClose ? (
        <OfferForm challenge={challenge} after={() => after('Offered to every supplier at once.')} />
      ) : null}
      {calls && ours && stage !== 'undrawn' ? (
        <OwnRequest challenge={challenge} calls={calls} request={ours} writes={writes} after={after} />
      ) : null}
      {calls && stage === 'asking' && part === 'supplier' && writes ? (
        <AskForm calls={calls} before={ours} after={after} />
      ) : null}
      {calls ? (
        <Slots
          calls={calls}
          mayWrite={part === 'owner' && writes}
          mayMove={isBeforeTheClose}
          mayTake={part === 'supplier' && writes && challenge.state === 'open' && ours?.state !== 'drawn'}
          after={after}
        />
      ) : null}
      {calls ? <DrawRecord calls={calls} isDrawn={stage === 'drawn'} /> : null}
    </>
  )
}
