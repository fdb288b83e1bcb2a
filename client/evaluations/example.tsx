import { Link, useParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { useDone } from '../ui/done.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Unready } from '../ui/trouble.tsx'
import { type ExampleChallenge, type ShownExample, workedExampleQuery } from './example-query.ts'
import { ExampleResult } from './example-result.tsx'
import { ScoreExample } from './example-score-form.tsx'
import { ExampleShown } from './example-shown.tsx'
import { WriteExample } from './example-write-form.tsx'

/** An invented answer that every evaluator scores before the first proposal, so that all mean the same by a number. */
export default function Example() {
  const { reference = '' } = useParams()
  const query = usePageQuery(workedExampleQuery, { reference })
  const challenge = query.data?.challenge
  const changes = useChanges('challenge', challenge?.key, query.reload)
  const done = useDone()
  useTitle(challenge && `Worked example: ${challenge.title}`)
  if (!query.data) return <Unready query={query} what="the worked example" />
  const example = challenge?.workedExample
  if (!challenge || !example) return <NotFound />
  const after = (words: string) => {
    done.say(words)
    query.reload()
  }
  return (
    <div className="cb-reading">
      <Breadcrumbs
        trail={[
          { to: paths.evaluations(), words: 'Evaluations' },
          { to: paths.challenge(reference), words: reference },
        ]}
      />
      <ChangeLine {...changes} />
      <p className="cb-muted govuk-!-margin-bottom-1">{challenge.title}</p>
      <h1 className="govuk-heading-l">Worked example</h1>
      {done.banner}
      <p className="govuk-body">
        Each evaluator scores one invented answer before the first proposal, so that all mean the same by a number. It
        stays inside the panel, and what anybody gives it counts for nothing.
      </p>
      <Inside challenge={challenge} example={example} after={after} />
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengePanel(reference)}>
          Who is on the panel
        </Link>
      </p>
    </div>
  )
}

type Shown = { challenge: ExampleChallenge; example: ShownExample; after(words: string): void }

function Inside({ challenge, example, after }: Shown) {
  const { isWritten, mayWrite, mayScore, edition, isOver } = example
  const write = (
    <WriteExample
      challenge={challenge}
      example={example}
      after={() => after('Saved. Evaluators see it when they accepted, and score it first.')}
    />
  )
  if (!isWritten)
    return mayWrite ? (
      <>
        <p className="govuk-body">None was written, and nothing waits for one.</p>
        {write}
      </>
    ) : (
      <p className="govuk-body">
        None was written, and nothing waits for one.
        {isOver ? '' : ' The moderator or an editor of the force may write one until scoring begins.'}
      </p>
    )
  return (
    <>
      <ExampleShown example={example} />
      {mayScore ? (
        <ScoreExample
          key={edition}
          challenge={challenge}
          example={example}
          after={() => after('Your score stands. Now compare it with what was expected.')}
        />
      ) : null}
      <ExampleResult example={example} />
      {mayWrite ? <Details summary="Change the example">{write}</Details> : null}
    </>
  )
}
