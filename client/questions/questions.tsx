import { useNavigate } from 'react-router'
import { ChallengeTabs, ChallengeTrail } from '../challenges/reading/head.tsx'
import { stageOf } from '../challenges/reading/stage.ts'
import { isOfACoOwner, partOf } from '../challenges/reading/viewer-part.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { useChanges } from '../live.ts'
import { useRows } from '../rows.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { useNow } from '../ui/now.ts'
import { Unready } from '../ui/trouble.tsx'
import { useAddress } from './address.ts'
import { AskForm } from './ask-form.tsx'
import { OwnQuestions } from './own-questions.tsx'
import { PublishedList } from './published-list.tsx'
import { questionsQuery } from './query.ts'
import { Window } from './window.tsx'

/** What was asked and answered, the form to ask, and for the force what waits. */
export default function Questions() {
  const address = useAddress()
  const { reference, topic, sort } = address
  const first = sort ? 100 : 25
  const rows = useRows(questionsQuery, { reference, topic, first }, (data) => data.challenge?.questions)
  const { query } = rows
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const viewer = useViewer()
  const now = useNow()
  const navigate = useNavigate()
  const done = useDone()
  useTitle(challenge && `Questions: ${challenge.title} (${challenge.reference})`)
  if (!query.data) return <Unready query={query} what="the questions" />
  if (!challenge) return <NotFound />

  const part = partOf(viewer, challenge.force)
  const writes = viewer.organisation?.role === 'admin' || viewer.organisation?.role === 'editor'
  const mayAsk = part === 'supplier' && writes && stageOf(challenge, now) === 'asking'
  const finish = (words: string) => {
    done.say(words)
    query.reload()
    void navigate(address.to({}), { replace: true, preventScrollReset: true })
  }

  return (
    <>
      <ChangeLine {...changes} />
      <ChallengeTrail challenge={challenge} />
      <span className="govuk-caption-l">
        {challenge.reference}: {challenge.title}
      </span>
      <h1 className="govuk-heading-l">Questions and answers</h1>
      <ChallengeTabs challenge={challenge} current="questions" />
      {done.banner}
      {mayAsk ? (
        <AskForm
          challenge={challenge}
          after={() => finish(`Sent. ${challenge.force.name} answers it here, to everybody, and you are told.`)}
        />
      ) : (
        <Window challenge={challenge} part={part} />
      )}
      {part === 'supplier' ? (
        <OwnQuestions questions={challenge.ownQuestions} after={() => finish('Taken back. Nobody was told.')} />
      ) : null}
      <PublishedList
        {...{
          challenge,
          rows,
          address,
          after: finish,
          isOwner: part === 'owner' || isOfACoOwner(viewer, challenge.coOwners),
          mayAnswer: writes && part === 'owner' && challenge.state === 'open',
        }}
      />
    </>
  )
}
