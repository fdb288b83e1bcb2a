import { responseWorkingDays } from '../../schema/eligibility.ts'
import { contentOf } from '../challenges/reading/content.ts'
import { Details } from '../ui/text-blocks.tsx'
import { Finding } from './finding.tsx'
import { FindingSteps } from './finding-steps.tsx'
import { EvaluationFrame } from './frame.tsx'
import { OnlyDeclared } from './only-declared.tsx'
import { ProposeIneligible } from './propose-ineligible.tsx'
import { type Candidate, type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** Whether each proposal is judged at all: apart from how good it is. */
export default function Eligibility() {
  return (
    <EvaluationFrame title="Eligibility" current="eligibility">
      {(shown) => {
        const open = shown.evaluation.candidates.filter(({ isEligible }) => isEligible !== null)
        const apart = open.filter(({ isEligible }) => !isEligible)
        return (
          <div className="cb-reading">
            <p className="govuk-body">
              A proposal that may not be judged is found ineligible by two people, with a reason. Its supplier is told
              at once and may answer within {responseWorkingDays} working days; then somebody else than who proposed it
              reinstates it or says why it stands. Nothing is decided meanwhile.
            </p>
            {open.length < shown.evaluation.candidates.length && shown.evaluation.part ? (
              <OnlyDeclared {...shown} />
            ) : null}
            {open
              .filter((candidate) => !apart.includes(candidate))
              .map((candidate) => (
                <OneProposal key={candidate.proposalId} candidate={candidate} {...shown} />
              ))}
            {apart.length > 0 ? (
              <section aria-labelledby="apart">
                <h2 className="govuk-heading-l" id="apart">
                  Listed apart: not judged
                </h2>
                {apart.map((candidate) => (
                  <OneProposal key={candidate.proposalId} candidate={candidate} {...shown} />
                ))}
              </section>
            ) : null}
          </div>
        )
      }}
    </EvaluationFrame>
  )
}

function OneProposal({ candidate, challenge, evaluation, reload }: Shown & { candidate: Candidate }) {
  const { findings, part, decides } = evaluation
  const goesOn = challenge.state === 'evaluating'
  const about = findings.filter(({ proposalId }) => proposalId === candidate.proposalId)
  const isOpen = about.some(({ state }) => state !== 'dropped' && state !== 'reinstated')
  const mayPropose = (part === 'moderator' || decides) && goesOn && !isOpen
  return (
    <section>
      <h3 className="govuk-heading-m">{nameOf(candidate)}</h3>
      {about.length === 0 ? <p className="govuk-body">Nothing stands against it.</p> : null}
      {about.map((finding) => (
        <section key={finding.key}>
          <Finding finding={finding} isWithdrawn={challenge.state === 'withdrawn'} />
          {goesOn ? <FindingSteps challenge={challenge.id} finding={finding} reload={reload} /> : null}
        </section>
      ))}
      {mayPropose ? (
        <Details summary={`Find proposal ${candidate.letter} ineligible`}>
          <ProposeIneligible
            key={about.length}
            challenge={challenge.id}
            proposal={candidate.proposalId}
            essentials={contentOf(challenge.content).good.essentials}
            reload={reload}
          />
        </Details>
      ) : null}
    </section>
  )
}
