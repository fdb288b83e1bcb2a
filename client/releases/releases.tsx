import { useParams, useSearchParams } from 'react-router'
import { ChallengeTabs, ChallengeTrail } from '../challenges/reading/head.tsx'
import { partOf } from '../challenges/reading/viewer-part.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { EmptyState } from '../ui/list.tsx'
import { useNow } from '../ui/now.ts'
import { Unready } from '../ui/trouble.tsx'
import { releasesQuery } from './query.ts'
import { Released } from './released.tsx'
import { Step } from './step.tsx'
import { LeftOver, Unreleased } from './unreleased.tsx'
import { WriteForm } from './write-form.tsx'

/** Words and files that a force gives to everybody at the same moment. */
export default function Releases() {
  const { reference = '' } = useParams()
  const query = usePageQuery(releasesQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const viewer = useViewer()
  const now = useNow()
  const [address, setAddress] = useSearchParams()
  const done = useDone()
  useTitle(challenge && `For everybody: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="what is for everybody" />
  if (!challenge || challenge.state === 'draft') return <NotFound />

  const { force, releases, state, closesAt } = challenge
  const released = releases.filter((one) => one.state === 'released')
  const role = viewer.organisation?.role
  const writes = partOf(viewer, force) === 'owner' && (role === 'admin' || role === 'editor')
  const isOpen = state === 'open' && Boolean(closesAt && new Date(closesAt) > now)
  const takes = writes && isOpen
  const waiting = writes ? releases.filter((one) => one.state !== 'released') : []
  const after = (words: string) => {
    done.say(words)
    query.reload()
  }
  const step = address.get('step')
  const chosen = step ? waiting.find((one) => one.id === address.get('of')) : undefined
  if (chosen && (takes || step === 'discard'))
    return (
      <>
        <ChallengeTrail challenge={challenge} />
        <Step
          {...{ step, release: chosen, back: paths.challengeReleases(reference), closesAt: closesAt ?? null }}
          reread={query.reload}
          done={(words) => {
            setAddress({})
            after(words)
          }}
        />
      </>
    )
  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title}
      </span>
      <h1 className="govuk-heading-l">For everybody</h1>
      <ChallengeTabs challenge={challenge} current="releases" />
      {done.banner}
      <p className="govuk-body cb-reading">
        What {force.name} tells about this challenge besides its answers. Each of these appeared for everybody at the
        same moment, and stands here in that order for whoever comes later.
      </p>
      {released.length > 0 ? (
        <Released releases={released} />
      ) : (
        <EmptyState title="Nothing was released yet.">
          {takes
            ? 'Write the first below.'
            : isOpen
              ? 'Watch the challenge, and you are told at the moment when something is.'
              : 'The challenge takes no more proposals, so nothing will be.'}
        </EmptyState>
      )}
      {takes ? waiting.map((one) => <Unreleased key={one.id} release={one} after={after} />) : null}
      {waiting.length > 0 && !takes ? <LeftOver releases={waiting} /> : null}
      {takes ? (
        <WriteForm
          challenge={challenge}
          title="Tell everybody something"
          about="What changes what is asked for is an addendum, not this."
          after={after}
        />
      ) : null}
    </>
  )
}
