import { useState } from 'react'
import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { approveSummary, proposeSummary } from './commands.ts'
import type { Open } from './workspace.tsx'

/** The words for the public: written by one party, read by all, published when every party has approved them. */
export function Summary({ partnership, inside, reload }: Open) {
  const { actions, publicSummary } = partnership
  const waits = inside.summary && inside.summary.text !== publicSummary ? inside.summary : null
  if (!actions.includes('proposeSummary') && !waits) return null
  return (
    <section aria-labelledby="summary" className="cb-reading">
      <h2 className="govuk-heading-m" id="summary">
        Public summary
      </h2>
      {waits ? (
        <>
          <p className="govuk-body">
            Waits to be published. Approved by {waits.approvedBy.map(({ name }) => name).join(' and ')}:
          </p>
          <p className="cb-quoted">{waits.text}</p>
          {actions.includes('approveSummary') ? (
            <Approve id={partnership.id} revision={waits.revision} reload={reload} />
          ) : null}
        </>
      ) : null}
      {actions.includes('proposeSummary') ? (
        <Details summary={publicSummary || waits ? 'Write it anew' : 'Write the public summary'}>
          <Propose
            key={inside.summary?.revision}
            id={partnership.id}
            text={waits?.text ?? publicSummary ?? ''}
            reload={reload}
          />
        </Details>
      ) : null}
    </section>
  )
}

function Approve({ id, revision, reload }: { id: string; revision: number; reload(): void }) {
  const [approve, approving] = useCommand(approveSummary)
  const [refusal, setRefusal] = useState<Refusal>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button
        busy={approving}
        onClick={async () => {
          const outcome = await approve({ id, revision })
          setRefusal(outcome.refusal)
          reload()
        }}
      >
        Approve these words
      </Button>
    </>
  )
}

function Propose({ id, text, reload }: { id: string; text: string; reload(): void }) {
  const [propose] = useCommand(proposeSummary)
  const form = useForm({
    initial: { text, looked: false },
    send: (values) => propose({ id, ...values }),
    after: reload,
    keep: `summary:${id}`,
  })
  return (
    <Form form={form} submit="Put it to the other side">
      <Textarea
        label="What do you work on together, and how does it go?"
        hint="Everybody will read it, once every party has approved these words. OFFICIAL only: no names of victims, suspects or cases."
        rows={4}
        most={1_000}
        {...form.field('text')}
      />
      <Looked form={form} />
    </Form>
  )
}
