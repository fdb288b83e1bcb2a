import { Link, useSearchParams } from 'react-router'
import { paths } from '../paths.ts'
import { OpenThread } from '../threads/open-thread.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Tally } from '../ui/tally.tsx'
import { ExampleLine } from './example-line.tsx'
import { EvaluationFrame } from './frame.tsx'
import { standingOf, stepWithin } from './next-step.ts'
import { OwnGrid } from './own-grid.tsx'
import { PanelProgress } from './panel-progress.tsx'
import { type EvaluatedChallenge, readable, type ShownEvaluation } from './query.ts'
import { CloseRound, LockScores, RecallScores } from './round.tsx'

/** Where the evaluation is, what comes next for who reads, and how far everybody is. */
export default function Evaluation() {
  const [address] = useSearchParams()
  const step = address.get('step')
  return (
    <EvaluationFrame
      title="Evaluation"
      current="evaluation"
      instead={({ challenge }) =>
        challenge.state === 'open' && challenge.workedExample ? <BeforeTheOpening challenge={challenge} /> : null
      }
    >
      {(shown) => {
        if (step === 'lock') return <LockScores {...shown} />
        if (step === 'recall') return <RecallScores {...shown} />
        if (step === 'close') return <CloseRound {...shown} />
        return (
          <>
            {shown.challenge.state === 'withdrawn' ? (
              <p className="govuk-body-l">The challenge was withdrawn. Nothing is evaluated any more.</p>
            ) : (
              <Next challenge={shown.challenge} evaluation={shown.evaluation} />
            )}
            {shown.evaluation.part === 'evaluator' ? <OwnGrid {...shown} /> : null}
            <PanelProgress {...shown} />
            <ExampleLine challenge={shown.challenge} />
            {hasRoom(shown.evaluation) ? (
              <OpenThread kind="evaluation" subject={shown.challenge.id}>
                Talk in the panel’s room
              </OpenThread>
            ) : null}
          </>
        )
      }}
    </EvaluationFrame>
  )
}

/** To whoever is on the panel: nothing can be read yet, and what can be done meanwhile. */
const BeforeTheOpening = ({ challenge }: { challenge: EvaluatedChallenge }) => (
  <>
    <p className="govuk-body-l cb-reading">
      The proposals are sealed until two of the panel open them, after the close. Then you declare conflicts, and read.
    </p>
    <ExampleLine challenge={challenge} />
    <LinkButton to={paths.challengeOpening(challenge.reference)}>Go to the opening</LinkButton>
  </>
)

/** The room is the panel's, without anybody who has a conflict or waits for a ruling on one. */
const hasRoom = ({ part, candidates }: ShownEvaluation) =>
  part !== null && candidates.length > 0 && candidates.every(({ isFree }) => isFree)

function Next({ challenge, evaluation }: { challenge: EvaluatedChallenge; evaluation: ShownEvaluation }) {
  const { stage, part, isLocked, progress } = evaluation
  const own = progress.find(({ isYou }) => isYou)
  const standing = standingOf(challenge, evaluation)
  const mayScore = stage === 'scoring' && part === 'evaluator' && !isLocked && !standing.exampleWaits
  const isScored = own !== undefined && own.scored >= own.toScore
  const isFirst = own && own.declared === own.toDeclare && standing.toRule === 0 && !(isScored && standing.waits > 0)
  if (!mayScore || !own || !isFirst) {
    const { words, to } = stepWithin(challenge.reference, standing)
    return to === paths.challengeEvaluation(challenge.reference) ? (
      <>
        <p className="govuk-body-l">{words}.</p>
        {stage === 'scoring' && isLocked ? (
          <p className="govuk-body">
            <Link className="govuk-link" to="?step=recall">
              Recall my scores
            </Link>
          </p>
        ) : null}
      </>
    ) : (
      <LinkButton to={to}>{words}</LinkButton>
    )
  }
  if (isScored) return <LinkButton to="?step=lock">Lock my scores</LinkButton>
  const first = readable(evaluation)[0]
  return (
    <>
      <Tally done={own.scored} of={own.toScore}>
        {own.scored} of {own.toScore} scored
      </Tally>
      {first ? (
        <LinkButton to={paths.challengeScoring(challenge.reference, first.reference)}>
          {own.scored > 0 ? 'Go on scoring' : 'Start scoring'}
        </LinkButton>
      ) : null}
    </>
  )
}
