import { useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Unready } from '../ui/trouble.tsx'
import { AskInstead } from './panel-instead.tsx'
import { AnswerPart, LeavePart } from './panel-part.tsx'
import { Places } from './panel-places.tsx'
import { type PanelChallenge, panelQuery } from './panel-query.ts'
import { PossibleConflicts } from './panel-rulings.tsx'
import { SetAside } from './set-aside.tsx'

/** Who was asked for the panel, how they answered, and what comes next for who reads. */
export default function Panel() {
  const { reference = '' } = useParams()
  const query = usePageQuery(panelQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const done = useDone()
  const { person, organisation } = useViewer()
  useTitle('The panel')
  if (!query.data) return <Unready query={query} what="the panel" />
  // Who judges is known inside the force alone.
  if (!challenge || organisation?.slug !== challenge.force.slug) return <NotFound />
  const own = challenge.panelPlaces.find((place) => place.person.id === person?.id && !place.endedAt)
  const after = (words: string) => {
    query.reload()
    done.say(words)
  }
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.evaluations(), words: 'Evaluations' },
          { to: paths.challenge(challenge.reference), words: challenge.reference },
        ]}
      />
      <ChangeLine {...changes} />
      {done.banner}
      <p className="cb-muted govuk-!-margin-bottom-1">{challenge.title}</p>
      <h1 className="govuk-heading-l">The panel</h1>
      <p className="govuk-body-l">{nextOf(challenge)}</p>
      {own && !isOver(challenge) ? (
        own.state === 'asked' ? (
          <AnswerPart challenge={challenge} part={own.part} after={after} />
        ) : (
          <LeavePart challenge={challenge} after={after} />
        )
      ) : null}
      <PossibleConflicts challenge={challenge} after={after} />
      {challenge.panelPlaces.length > 0 ? (
        <Places places={challenge.panelPlaces} />
      ) : (
        <EmptyState title="Nobody was asked yet.">Choose people where the challenge is written.</EmptyState>
      )}
      {challenge.panelChoices.length > 0 && challenge.panelPlaces.length > 0 && !isOver(challenge) ? (
        <AskInstead challenge={challenge} after={after} />
      ) : null}
      {challenge.ownSetAside.length > 0 ? <SetAside scores={challenge.ownSetAside} /> : null}
    </>
  )
}

const isOver = ({ state }: PanelChallenge) => state === 'decided' || state === 'withdrawn'

/** Who acts next, in one sentence. */
function nextOf(challenge: PanelChallenge): string {
  if (isOver(challenge)) return 'The challenge has ended, and its panel with it. This stays as it was.'
  const standing = challenge.panelPlaces.filter(({ endedAt }) => !endedAt)
  const waiting = standing.filter(({ state }) => state === 'asked').map(({ person }) => person.name)
  if (waiting.length > 0)
    return `Waiting for an answer from ${waiting.join(', ')}. Until then they read and score nothing.`
  const accepted = standing.length
  if (accepted < 2) return 'Two people who accepted are needed to open the proposals. Ask more of your force.'
  return 'Everybody who was asked has answered.'
}
