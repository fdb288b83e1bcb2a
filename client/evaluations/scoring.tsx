import { useParams, useSearchParams } from 'react-router'
import NotFound from '../frame/not-found.tsx'
import { paths } from '../paths.ts'
import { ProposalText } from '../proposals/proposal-text.tsx'
import { LinkButton } from '../ui/button.tsx'
import { SortLinks } from '../ui/navigation.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { ClarificationsBeside } from './clarification-shown.tsx'
import { EvaluationFrame } from './frame.tsx'
import {
  type Candidate,
  cellAt,
  type EvaluatedChallenge,
  isShut,
  judged,
  nameOf,
  readable,
  type ShownEvaluation,
} from './query.ts'
import { ScoreForm } from './score-form.tsx'
import { inOrder, type Keep, placeOf } from './walk.ts'

/** One criterion of one proposal at a time: what they say on the left, what one thinks of it on the right. */
export default function Scoring() {
  const { proposal = '' } = useParams()
  return (
    <EvaluationFrame title="Read and score" current="scoring" wide>
      {({ challenge, evaluation }) => {
        const candidate = evaluation.candidates.find(({ reference }) => reference === proposal)
        if (!candidate || evaluation.part === null || isShut(candidate)) return <NotFound />
        if (!candidate.isFree)
          return (
            <>
              <p className="govuk-body">
                {candidate.declared
                  ? 'You declared a possible conflict with this proposal. You read it once somebody rules that you may judge it.'
                  : 'Declare first whether anything keeps you from judging this proposal.'}
              </p>
              <LinkButton to={paths.challengeConflicts(challenge.reference)}>
                {candidate.declared ? 'See what you declared' : 'Declare conflicts'}
              </LinkButton>
            </>
          )
        return <Reading challenge={challenge} evaluation={evaluation} candidate={candidate} />
      }}
    </EvaluationFrame>
  )
}

function Reading({
  challenge,
  evaluation,
  candidate,
}: {
  challenge: EvaluatedChallenge
  evaluation: ShownEvaluation
  candidate: Candidate
}) {
  const [address] = useSearchParams()
  const { part, isLocked, stage } = evaluation
  const criteria = judged(evaluation)
  const criterion = criteria.find(({ id }) => id === address.get('criterion')) ?? criteria[0]
  if (!criterion) return <InsetText>This challenge has no criteria to score.</InsetText>
  const keep: Keep = address.get('keep') === 'proposal' ? 'proposal' : 'criterion'
  const walk = inOrder(readable(evaluation), criteria, keep)
  const at = { proposalId: candidate.proposalId, criterionId: criterion.id }
  const to = (place: number) => placeOf(challenge.reference, walk[place], keep)
  const here = walk.findIndex((cell) => cell.candidate === candidate && cell.criterion === criterion)
  return (
    <>
      <SortLinks
        label="Next goes to"
        choices={[
          {
            to: placeOf(challenge.reference, { candidate, criterion }, 'criterion') ?? '',
            words: 'the same criterion of the next proposal',
            current: keep === 'criterion',
          },
          {
            to: placeOf(challenge.reference, { candidate, criterion }, 'proposal') ?? '',
            words: 'the next criterion of this proposal',
            current: keep === 'proposal',
          },
        ]}
      />
      <div className="cb-columns cb-columns--two">
        <section aria-label={nameOf(candidate)}>
          <h2 className="govuk-heading-m">{nameOf(candidate)}</h2>
          <ClarificationsBeside
            clarifications={evaluation.clarifications}
            proposalId={candidate.proposalId}
            criterion={criterion}
          />
          <ProposalText reference={candidate.reference} criterionId={criterion.id} />
        </section>
        <section aria-label="My score">
          {part === 'evaluator' ? (
            <ScoreForm
              key={`${at.proposalId} ${at.criterionId}`}
              challenge={challenge}
              candidate={candidate}
              criterion={criterion}
              kept={cellAt(evaluation.ownScores, at)}
              fixed={stage !== 'scoring' ? 'over' : isLocked ? 'locked' : undefined}
              previous={to(here - 1)}
              next={to(here + 1)}
              done={here + 1}
              of={walk.length}
            />
          ) : (
            <p className="govuk-body">Evaluators score. You read here, and moderate what they scored.</p>
          )}
        </section>
      </div>
    </>
  )
}
