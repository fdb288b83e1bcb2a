import { useState } from 'react'
import { command } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { AdvantagesText } from './advantages-text.tsx'
import { signFeedback } from './commands.ts'
import { FeedbackText } from './feedback-text.tsx'
import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'
import { toldOf } from './told.ts'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** What somebody else wrote, in full, and the one button by which a second person stands by it. */
export function SignFeedback({ challenge, evaluation, reload }: Shown) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [sending, setSending] = useState(false)
  const unsigned = evaluation.feedback.filter(({ maySign }) => maySign)
  const advantages = evaluation.advantages?.maySign ? evaluation.advantages : null
  if (unsigned.length === 0 && !advantages) return null
  const sign = async () => {
    setSending(true)
    const proposals = unsigned.map(({ proposalId, version }) => ({ proposal: proposalId, version }))
    const outcome = await command(signFeedback, {
      ...{ challenge: challenge.id, proposals, advantages: advantages?.version },
    })
    setSending(false)
    setRefusal(outcome.refusal)
    reload()
  }
  return (
    <div className="cb-reading">
      <h2 className="govuk-heading-m">Read and sign</h2>
      <p className="govuk-body">
        Suppliers are told this when the decision is released. Sign when it says what the panel agreed and would help
        its supplier. An edit clears your signature.
      </p>
      <ErrorSummary refusal={refusal} />
      {unsigned.map((draft) => {
        const candidate = evaluation.candidates.find(({ proposalId }) => proposalId === draft.proposalId)
        return candidate ? (
          <section key={draft.proposalId}>
            <h2 className="govuk-heading-m">To {nameOf(candidate)}</h2>
            <FeedbackText criteria={toldOf(evaluation, draft)} />
          </section>
        ) : null
      })}
      {advantages ? (
        <section>
          <h2 className="govuk-heading-m">To those who are declined: what was done better</h2>
          <AdvantagesText evaluation={evaluation} draft={advantages} />
        </section>
      ) : null}
      <Button busy={sending} onClick={sign}>
        Sign all feedback
      </Button>
    </div>
  )
}
