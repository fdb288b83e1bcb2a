import { mostOpenClarifications } from '../../schema/clarifications.ts'
import { Details } from '../ui/text-blocks.tsx'
import { AskProposer } from './ask-proposer.tsx'
import { ClarificationShown } from './clarification-shown.tsx'
import { EvaluationFrame } from './frame.tsx'
import { OnlyDeclared } from './only-declared.tsx'
import { type Candidate, type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** What proposers were asked to make clear, each by itself: question, answer, and until when. */
export default function Clarification() {
  return (
    <EvaluationFrame title="Clarification" current="clarification">
      {(shown) => {
        const { candidates, part } = shown.evaluation
        const open = candidates.filter(({ isEligible }) => isEligible !== null)
        return (
          <div className="cb-reading">
            <p className="govuk-body">
              The moderator may ask one proposer at a time to make something clear. Its own side and those who judge it
              read question and answer, and nobody else. The proposal stays as it was sent; an agreed score may be
              changed afterwards, with the ranking reopened and a reason.
            </p>
            {open.length < candidates.length && part ? <OnlyDeclared {...shown} /> : null}
            {open.map((candidate) => (
              <OneProposer key={candidate.proposalId} candidate={candidate} {...shown} />
            ))}
          </div>
        )
      }}
    </EvaluationFrame>
  )
}

function OneProposer({ candidate, challenge, evaluation, reload }: Shown & { candidate: Candidate }) {
  const { clarifications, criteria, part, shortlistedAt } = evaluation
  const asked = clarifications.filter(({ proposalId }) => proposalId === candidate.proposalId)
  const waiting = asked.filter(({ state }) => state === 'open').length
  const isAskable = candidate.isEligible && (!shortlistedAt || candidate.state === 'shortlisted')
  const mayAsk = part === 'moderator' && challenge.state === 'evaluating' && isAskable
  return (
    <section>
      <h2 className="govuk-heading-m">{nameOf(candidate)}</h2>
      {asked.length === 0 ? <p className="govuk-body">Nothing was asked.</p> : null}
      {asked.map((one) => (
        <ClarificationShown
          key={one.key}
          clarification={one}
          about={criteria.find(({ id }) => id === one.criterionId)?.name}
          isWithdrawn={challenge.state === 'withdrawn'}
        />
      ))}
      {mayAsk && waiting >= mostOpenClarifications ? (
        <p className="govuk-body">{waiting} questions wait. Ask more when one is answered.</p>
      ) : null}
      {mayAsk && waiting < mostOpenClarifications ? (
        <Details summary={`Ask proposal ${candidate.letter} a question`}>
          <AskProposer challenge={challenge.id} proposal={candidate.proposalId} criteria={criteria} reload={reload} />
        </Details>
      ) : null}
    </section>
  )
}
