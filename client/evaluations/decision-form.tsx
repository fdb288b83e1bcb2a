import { useState } from 'react'
import { type ChallengeOutcome, modeRules } from '../../schema/challenges.ts'
import { decisionReasons } from '../../schema/outcome-reasons.ts'
import { modeOf } from '../challenges/reading/stage.ts'
import { command } from '../graphql.ts'
import { SignInAgain } from '../people/sign-in-again.tsx'
import { Checkboxes, Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { WarningText } from '../ui/text-blocks.tsx'
import { AdvantagesTold } from './advantages-told.tsx'
import { releaseDecision } from './commands.ts'
import { acceptable, type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

/** The outcome, its reason and what was learnt; then everybody is told in the same moment. */
export function DecisionForm({ challenge, evaluation, reload }: Shown) {
  const { mayAward, standstillWorkingDays } = modeRules[modeOf(challenge.mode)]
  const choices = acceptable(evaluation)
  const [initial] = useState<Values>({
    outcome: choices.length > 0 ? '' : 'no_partnership',
    acceptedIds: evaluation.advantages?.accepted.map(({ proposalId }) => proposalId) ?? [],
    ...{ code: '', reason: '', lessons: '' },
  })
  const form = useForm({
    initial,
    keep: `decision:${challenge.id}`,
    check: ({ outcome, code }) => [
      ...(outcome ? [] : [{ path: 'outcome', code: 'NEEDED', message: 'Choose the outcome' }]),
      ...(outcome && !code ? [{ path: 'code', code: 'NEEDED', message: 'Choose the reason' }] : []),
    ],
    send: ({ outcome, acceptedIds, ...words }) =>
      command(releaseDecision, {
        ...{ challenge: challenge.id, outcome: outcome || 'no_partnership', ...words },
        accepted: outcome === 'partnership' ? [...acceptedIds] : [],
      }),
    after: reload,
  })
  const { outcome } = form.values
  const isPartnership = outcome === 'partnership'
  if (form.refusal?.code === 'SIGN_IN_AGAIN')
    return (
      <div className="cb-reading">
        <SignInAgain submit={release} onDone={() => form.submit()} onCancel={form.clearRefusal} />
      </div>
    )

  return (
    <div className="cb-reading">
      <h2 className="govuk-heading-m">The outcome</h2>
      <Form form={form} submit={release}>
        <Radios
          label="How does it end?"
          choices={[
            ...(choices.length > 0 ? [{ value: 'partnership' as const, label: 'A partnership' }] : []),
            { value: 'no_partnership' as const, label: 'No partnership' },
          ]}
          {...form.field('outcome')}
          onChange={(next) => form.set({ outcome: next, code: '' })}
        />
        {isPartnership ? (
          <Checkboxes
            label="With whom?"
            hint={mayAward ? 'The best rank goes first: nobody of a better rank can be declined.' : undefined}
            choices={choices.map(({ candidate, rank, total }) => ({
              ...{ value: candidate.proposalId, label: nameOf(candidate), hint: `Rank ${rank}, ${total} of 100` },
            }))}
            {...form.field('acceptedIds')}
          />
        ) : null}
        {outcome ? (
          <Radios
            label="Reason"
            small
            choices={decisionReasons[outcome]
              .filter(({ code }) => code !== 'findings_published')
              .map(({ code, label }) => ({ value: code, label }))}
            {...form.field('code')}
          />
        ) : null}
        <Textarea
          label="The reason in your words"
          hint="Public. OFFICIAL only."
          rows={4}
          most={4_000}
          {...form.field('reason')}
        />
        <Textarea
          label="What was learnt"
          hint="Public, and the first thing others read: what you would do again, and what not."
          rows={4}
          most={4_000}
          {...form.field('lessons')}
        />
        {isPartnership ? (
          <AdvantagesTold challenge={challenge} evaluation={evaluation} acceptedIds={form.values.acceptedIds} />
        ) : null}
        <WarningText>
          Every supplier and everybody else is told in the same moment. A decision is not taken back.
          {standstillWorkingDays > 0 && isPartnership
            ? ` The contract waits ${standstillWorkingDays} working days after that.`
            : ''}
        </WarningText>
      </Form>
    </div>
  )
}

const release = 'Release decision to all'

type Values = {
  outcome: ChallengeOutcome | ''
  acceptedIds: readonly string[]
  code: string
  reason: string
  lessons: string
}
