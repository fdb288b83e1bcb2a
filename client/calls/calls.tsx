import { useState } from 'react'
import { useParams } from 'react-router'
import { modeRules } from '../../schema/modes.ts'
import { ChallengeTabs, ChallengeTrail } from '../challenges/reading/head.tsx'
import { modeOf } from '../challenges/reading/stage.ts'
import { partOf } from '../challenges/reading/viewer-part.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { NotificationBanner } from '../ui/text-blocks.tsx'
import { Unready } from '../ui/trouble.tsx'
import { AskForm } from './ask-form.tsx'
import { DrawRecord } from './draw-record.tsx'
import { Introduction } from './introduction.tsx'
import { OfferForm } from './offer-form.tsx'
import { OwnRequest } from './own-request.tsx'
import { callsQuery } from './query.ts'
import { Slots } from './slots.tsx'

/** Calls of equal length that a force offers in an engagement: who may ask, who was drawn, and what was said. */
export default function CallsPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(callsQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const viewer = useViewer()
  const [done, setDone] = useState('')
  useTitle(challenge && `Calls: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the calls" />
  if (!challenge || !modeRules[modeOf(challenge.mode)].equalCalls || challenge.state === 'draft') return <NotFound />

  const { calls, force } = challenge
  const part = partOf(viewer, force)
  const writes = viewer.organisation?.role === 'admin' || viewer.organisation?.role === 'editor'
  const ours = calls?.requests.find(({ isOurs }) => isOurs)
  const after = (words: string) => {
    setDone(words)
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
      {done ? (
        <NotificationBanner kind="success" key={done}>
          <p className="govuk-notification-banner__heading">{done}</p>
        </NotificationBanner>
      ) : null}
      <Introduction challenge={challenge} part={part} />
      {!calls && part === 'owner' && writes && challenge.state === 'open' ? (
        <OfferForm challenge={challenge} after={() => after('Offered to every supplier at once.')} />
      ) : null}
      {calls && ours ? <OwnRequest calls={calls} request={ours} writes={writes} after={after} /> : null}
      {calls && !calls.drawnAt && part === 'supplier' && writes && challenge.state === 'open' ? (
        <AskForm calls={calls} before={ours} after={after} />
      ) : null}
      {calls ? <Slots calls={calls} mayWrite={part === 'owner' && writes} after={after} /> : null}
      {calls ? <DrawRecord calls={calls} /> : null}
    </>
  )
}
