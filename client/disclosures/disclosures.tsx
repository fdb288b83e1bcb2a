import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { modeRules } from '../../schema/challenges.ts'
import { ChallengeTabs, ChallengeTrail } from '../challenges/reading/head.tsx'
import { modeOf } from '../challenges/reading/stage.ts'
import { partOf } from '../challenges/reading/viewer-part.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { useRows } from '../rows.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { Unready } from '../ui/trouble.tsx'
import { ForEverybody } from './for-everybody.tsx'
import { Ledger } from './ledger.tsx'
import { disclosuresQuery } from './query.ts'
import { TellForm } from './tell-form.tsx'

/** The ledger of an engagement: what its force told some, and what of it everybody has read since. */
export default function Disclosures() {
  const { reference = '' } = useParams()
  const ledger = useRows(disclosuresQuery, { reference }, (data) => data.challenge?.disclosures)
  const { query } = ledger
  const challenge = query.data?.challenge
  // What was decided stands elsewhere in its list, so the lists begin anew.
  const [round, setRound] = useState(0)
  const anew = () => {
    ledger.startAnew()
    setRound((count) => count + 1)
  }
  const changes = useChanges('challenge', challenge?.key, anew)
  const viewer = useViewer()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const done = useDone()
  useTitle(challenge && `What some were told: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="what some were told" />
  if (!challenge || challenge.state === 'draft') return <NotFound />

  const { force } = challenge
  const mayTalk = modeRules[modeOf(challenge.mode)].privateTalkBeforeClose
  const role = viewer.organisation?.role
  const isOwner = partOf(viewer, force) === 'owner'
  const after = (words: string) => {
    done.say(words)
    void navigate(paths.challengeDisclosures(challenge.reference), { preventScrollReset: true })
    anew()
  }
  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title}
      </span>
      <h1 className="govuk-heading-l">What some were told</h1>
      <ChallengeTabs challenge={challenge} current="disclosures" />
      {done.banner}
      <p className="govuk-body cb-reading">
        {mayTalk
          ? `Here ${force.name} may talk to one supplier alone.`
          : `Before the close ${force.name} talks to no supplier alone.`}{' '}
        What it tells fewer than all{mayTalk ? '' : ' after that, or in answer to who asks in confidence,'} is written
        down, and {force.name} decides whether everybody reads it. Nothing that is judged opens in continuation of this
        before each row is published or kept back with a reason.
      </p>
      {ledger.rows.length > 0 ? (
        <section aria-labelledby="inside">
          <h2 className="govuk-heading-m" id="inside">
            {isOwner ? 'Your ledger' : 'What your organisation was told'}
          </h2>
          <Ledger ledger={ledger} reference={challenge.reference} deciding={search.get('decide')} after={after} />
        </section>
      ) : null}
      <ForEverybody key={round} reference={challenge.reference} />
      {isOwner && (role === 'admin' || role === 'editor') ? <TellForm challenge={challenge} after={after} /> : null}
    </>
  )
}
