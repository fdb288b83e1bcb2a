import { useState } from 'react'
import {
  type CaseOutcome,
  caseKindLabels,
  caseLimits,
  caseOutcomeLabels,
  caseOutcomes,
} from '../../schema/standstill.ts'
import type { ShownStandstillFragment } from '../gql/graphql.ts'
import { command, useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { closeCase, takeCase } from './standstill-commands.ts'

type Case = ShownStandstillFragment['cases'][number]
type Shown = { challenge: string; shown: Case; mayAnswer: boolean; isForAnother: boolean; reload(): void }

/** One case: who, since when, who owes the answer by when, and how it ended. */
export function StandstillCase({ challenge, shown, mayAnswer, isForAnother, reload }: Shown) {
  const { kind, supplier, words, raisedAt, dueAt, owner, outcome, answer, closedAt, isYours } = shown
  return (
    <section>
      <h3 className="govuk-heading-s">
        {caseKindLabels[kind]}, {supplier.name}
      </h3>
      <Paragraphs text={words} />
      <SummaryList
        rows={[
          { name: 'Raised', value: <Time at={raisedAt} /> },
          { name: 'Answers for it', value: owner?.name ?? 'Nobody yet' },
          closedAt
            ? { name: 'Closed', value: <Time at={closedAt} /> }
            : { name: 'Answer due', value: <Deadline at={dueAt} over="Was due" short /> },
          ...(outcome ? [{ name: 'Outcome', value: caseOutcomeLabels[outcome] }] : []),
        ]}
      />
      {answer ? <Paragraphs text={answer} /> : null}
      {isForAnother && !closedAt ? (
        <p className="govuk-body">You released this decision, so another admin of your force takes the case.</p>
      ) : null}
      {mayAnswer && !closedAt && isYours ? <Close challenge={challenge} shown={shown} reload={reload} /> : null}
      {mayAnswer && !closedAt && !isYours ? <Take challenge={challenge} shown={shown} reload={reload} /> : null}
    </section>
  )
}

type Step = Omit<Shown, 'mayAnswer' | 'isForAnother'>

function Take({ challenge, shown, reload }: Step) {
  const [take, taking] = useCommand(takeCase)
  const [refusal, setRefusal] = useState<Refusal>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button
        look="secondary"
        busy={taking}
        onClick={async () => {
          const { ok, refusal: why } = await take({ challenge, case: shown.key })
          setRefusal(why)
          if (ok) reload()
        }}
      >
        Take the case
      </Button>
    </>
  )
}

const unanswered: { outcome: CaseOutcome | ''; answer: string; looked: boolean } = {
  outcome: '',
  answer: '',
  looked: false,
}

const noOutcome = { path: 'outcome', code: 'NEEDED', message: 'Say how it ends' }

function Close({ challenge, shown, reload }: Step) {
  const form = useForm({
    initial: unanswered,
    within: shown.key,
    keep: `answer:${shown.key}`,
    check: ({ outcome }) => (outcome ? [] : [noOutcome]),
    // The check says what is missing; this is for the compiler, which does not know that it ran.
    send: async ({ outcome, ...said }) =>
      outcome
        ? command(closeCase, { challenge, case: shown.key, outcome, ...said })
        : { refusal: { code: 'INVALID', message: noOutcome.message, fields: [noOutcome] } },
    after: reload,
  })
  return (
    <Form form={form} submit="Close the case">
      <Textarea
        label="Your answer"
        hint="The supplier that asked reads it, and nobody else outside your force."
        rows={4}
        most={caseLimits.words}
        {...form.field('answer')}
      />
      <Radios
        label="How does it end?"
        small
        choices={caseOutcomes.map((value) => ({ value, label: caseOutcomeLabels[value] }))}
        {...form.field('outcome')}
      />
      <Looked form={form} />
    </Form>
  )
}
