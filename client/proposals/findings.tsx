import { eligibilityLimits } from '../../schema/eligibility.ts'
import { respondToFinding } from '../evaluations/eligibility-commands.ts'
import { Finding } from '../evaluations/finding.tsx'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import type { ShownProposal } from './query.ts'

type Found = ShownProposal['findings'][number]

/** To its own side: that the proposal was found ineligible, why, and the one answer that the supplier may give. */
export function Findings({ proposal, reload }: { proposal: ShownProposal; reload(): void }) {
  if (proposal.findings.length === 0) return null
  const { force, state } = proposal.challenge
  const isWithdrawn = state === 'withdrawn'
  return (
    <section aria-labelledby="eligibility">
      <h2 className="govuk-heading-m" id="eligibility">
        Eligibility
      </h2>
      {proposal.findings.map((finding) => (
        <section key={finding.key}>
          <p className="govuk-body">
            <strong>
              {isWithdrawn
                ? `${force.name} withdrew the challenge. Nothing is answered any more.`
                : whatNext(finding, force.name)}
            </strong>
          </p>
          <Finding finding={finding} isWithdrawn={isWithdrawn} />
          {finding.mayRespond ? <Respond proposal={proposal} finding={finding} reload={reload} /> : null}
        </section>
      ))}
    </section>
  )
}

/** Who acts next. */
function whatNext({ state, mayRespond }: Found, force: string): string {
  if (state === 'reinstated') return `${force} reinstated your proposal. It is judged as any other.`
  if (state === 'waiting')
    return mayRespond
      ? `${force} found your proposal ineligible. You may answer once, below.`
      : `${force} found your proposal ineligible. An editor of its supplier may answer once.`
  if (state === 'answered') return `${force} reads your answer. You are told what becomes of it.`
  return `${force} found your proposal ineligible: it is not judged. You are told of the decision with everybody.`
}

function Respond({ proposal, finding, reload }: { proposal: ShownProposal; finding: Found; reload(): void }) {
  const form = useForm({
    initial: { words: '', looked: false },
    within: finding.key,
    keep: `response:${finding.key}`,
    send: (values) =>
      command(respondToFinding, {
        ...{ proposal: proposal.id, challenge: proposal.challenge.id, finding: finding.key },
        ...values,
      }),
    after: reload,
  })
  return (
    <Form form={form} submit="Send the answer">
      <Textarea
        label="Your answer"
        hint="Say where your proposal holds what is said to be missing. It changes nothing of the proposal, and is sent once."
        rows={5}
        most={eligibilityLimits.response}
        {...form.field('words')}
      />
      <Looked form={form} of={finding.key} />
    </Form>
  )
}
