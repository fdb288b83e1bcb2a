import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useViewer } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { SortLinks } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { agreeDecision, proposeDecision } from './commands.ts'
import { type Open, Workspace } from './workspace.tsx'
import type { Inside } from './workspace-query.ts'

type Row = Inside['decisions'][number]

export default function Decisions() {
  return <Workspace tab="Decisions">{(open) => <Log {...open} />}</Workspace>
}

function Log(open: Open) {
  const { partnership, inside } = open
  const [search] = useSearchParams()
  const onlyOpen = search.get('show') === 'open'
  const address = paths.partnershipDecisions(partnership.reference)
  const waiting = inside.decisions.filter(({ agreedAt }) => !agreedAt)
  const rows = onlyOpen ? waiting : inside.decisions
  return (
    <div className="cb-reading">
      <SortLinks
        label="Show"
        choices={[
          { words: `All ${inside.decisions.length}`, to: address, current: !onlyOpen },
          { words: `Open ${waiting.length}`, to: withQuery(address, { show: 'open' }), current: onlyOpen },
        ]}
      />
      {rows.length > 0 ? (
        <RowList label="Decisions" rows={rows} keyOf={({ key }) => key}>
          {(row) => <DecisionRow {...open} decision={row} />}
        </RowList>
      ) : (
        <EmptyState title={onlyOpen ? 'No decision waits.' : 'Nothing was decided yet.'}>
          In the thread, choose “Make this a decision” under a message, or write one here.
        </EmptyState>
      )}
      {partnership.actions.includes('proposeDecision') ? <Propose {...open} /> : null}
    </div>
  )
}

function DecisionRow({ partnership, reload, decision }: Open & { decision: Row }) {
  const { organisation } = useViewer()
  const { number, question, options, agreed, agreedAt, proposedBy, proposedAt, source } = decision
  const mayAgree =
    partnership.actions.includes('agreeDecision') &&
    !agreed.some((one) =>
      partnership.parties.some(
        (party) => party.organisation.id === one.organisation.id && party.organisation.slug === organisation?.slug,
      ),
    )
  return (
    <>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        {number}. {question} <Tag colour={agreedAt ? 'green' : 'amber'}>{agreedAt ? 'Agreed' : 'Open'}</Tag>
      </h2>
      <Paragraphs text={decision.decision} />
      {options ? <p className="govuk-body">Also thought of: {options}</p> : null}
      <p className="govuk-body-s cb-muted">
        Written down by {proposedBy.name}, <Time at={proposedAt} />. Agreed:{' '}
        {agreed.map((one) => one.organisation.name).join(', ')}
        {agreedAt ? (
          <>
            , the last <Time at={agreedAt} />
          </>
        ) : null}
        .
      </p>
      {source.length > 0 ? (
        <Details summary="The messages it rests on, as they stood">
          {source.map((message) => (
            <blockquote key={message.number} className="cb-quoted">
              <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
                {message.author?.name ?? 'Somebody who left'}, <Time at={message.sentAt} />
              </p>
              {message.text ?? 'This message was removed, for it must not stand here.'}
            </blockquote>
          ))}
        </Details>
      ) : null}
      {mayAgree ? <Agree decision={decision.key} reload={reload} /> : null}
    </>
  )
}

function Agree({ decision, reload }: { decision: string; reload(): void }) {
  const [agree, agreeing] = useCommand(agreeDecision)
  const [refusal, setRefusal] = useState<Refusal>()
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <Button
        busy={agreeing}
        onClick={async () => {
          const outcome = await agree({ decision })
          setRefusal(outcome.refusal)
          reload()
        }}
      >
        Agree
      </Button>
    </>
  )
}

const empty = { question: '', decision: '', options: '', looked: false }

function Propose({ partnership, reload }: Open) {
  const [propose] = useCommand(proposeDecision)
  const form = useForm({
    initial: empty,
    send: (values) => propose({ id: partnership.id, ...values }),
    after: () => {
      form.reset(empty)
      reload()
    },
    keep: `decision:${partnership.key}`,
  })
  return (
    <Details summary="Write down a decision">
      <Form form={form} submit="Put it to the other side">
        <TextInput label="What was to be decided?" {...form.field('question')} />
        <Textarea label="What was decided?" rows={3} most={2_000} {...form.field('decision')} />
        <Textarea label="What else was thought of? (optional)" rows={2} most={2_000} {...form.field('options')} />
        <Looked form={form} />
      </Form>
    </Details>
  )
}
