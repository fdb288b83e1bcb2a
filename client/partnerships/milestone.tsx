import { useState } from 'react'
import { useViewer } from '../frame/viewer.tsx'
import { useCommand } from '../graphql.ts'
import { Button, ButtonGroup } from '../ui/button.tsx'
import { Checkbox } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag, type TagColour } from '../ui/tag.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { answerMilestone, recordProgress } from './commands.ts'
import type { Open } from './workspace.tsx'
import type { Inside } from './workspace-query.ts'

type Row = Inside['milestones'][number]
const tags: Record<string, [words: string, colour: TagColour]> = {
  planned: ['Planned', 'grey'],
  waiting: ['Waiting for an answer', 'amber'],
  returned: ['Returned', 'red'],
  met: ['Met', 'green'],
}

/** One milestone: when, whose, its evidence, and what this reader may do about it. */
export function Milestone({
  milestone,
  late,
  next,
  ...open
}: Open & {
  milestone: Row
  late: boolean
  /** The reader's own next one: its form stands open. */
  next: boolean
}) {
  const { title, dueOn, owner, state, evidence, givenBy, givenAt, acceptedAt, returnedReason } = milestone
  const [words = state, colour = 'grey'] = tags[state] ?? []
  const notes = open.inside.progress.filter(
    ({ milestoneKey, text }) => milestoneKey === milestone.key && text !== evidence,
  )
  return (
    <>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        {title} <Tag colour={colour}>{words}</Tag> {late ? <Tag colour="red">Late</Tag> : null}
      </h2>
      <p className="govuk-body cb-muted">
        {owner.name}
        {dueOn ? (
          <>
            , due <Time at={dueOn} form="day" />
          </>
        ) : null}
        {acceptedAt ? (
          <>
            , accepted <Time at={acceptedAt} form="day" />
          </>
        ) : null}
      </p>
      {evidence ? (
        <>
          <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
            Evidence from {givenBy?.name}
            {givenAt ? (
              <>
                , <Time at={givenAt} />
              </>
            ) : null}
            :
          </p>
          <Paragraphs text={evidence} />
        </>
      ) : null}
      {returnedReason ? <p className="govuk-body">Returned: {returnedReason}</p> : null}
      {notes.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {notes.map(({ at, text, organisation }) => (
            <li key={at}>
              {text} <span className="cb-muted">{organisation.name}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <WhatNext {...open} milestone={milestone} next={next} />
    </>
  )
}

function WhatNext({ milestone, next, ...open }: Open & { milestone: Row; next: boolean }) {
  const { organisation } = useViewer()
  const { partnership } = open
  const sideOf = (fits: (party: (typeof partnership.parties)[number]) => boolean) =>
    partnership.parties.find(fits)?.side
  const own = sideOf((party) => party.organisation.slug === organisation?.slug)
  const giver = sideOf((party) => party.organisation.id === milestone.givenBy?.id)
  if (milestone.state === 'met' || !partnership.actions.includes('recordProgress')) return null
  if (milestone.state === 'waiting' && own !== giver) return <Answer {...open} milestone={milestone} />
  if (next) return <Progress {...open} milestone={milestone} />
  return (
    <Details summary="Record progress">
      <Progress {...open} milestone={milestone} />
    </Details>
  )
}

function Progress({ partnership, reload, milestone }: Open & { milestone: Row }) {
  const [record] = useCommand(recordProgress)
  const form = useForm({
    initial: { text: '', met: true, looked: false },
    within: milestone.key,
    send: (values) => record({ id: partnership.id, milestone: milestone.key, ...values }),
    after: () => {
      form.reset({ text: '', met: true, looked: false })
      reload()
    },
    keep: `progress:${milestone.key}`,
  })
  return (
    <Form form={form} submit="Save">
      <Textarea
        label="What was done?"
        hint="What shows it, such as a report, a date or a number. OFFICIAL only: no names of victims, suspects or cases."
        rows={3}
        most={2_000}
        {...form.field('text')}
      />
      <Checkbox label="This meets the milestone: ask the other side to accept it" {...form.field('met')} />
      <Looked form={form} />
    </Form>
  )
}

function Answer({ partnership, reload, milestone }: Open & { milestone: Row }) {
  const [answer, answering] = useCommand(answerMilestone)
  const [refusal, setRefusal] = useState<Refusal>()
  const own = { id: partnership.id, milestone: milestone.key }
  const form = useForm({
    initial: { reason: '' },
    within: milestone.key,
    send: ({ reason }) => answer({ ...own, accept: false, reason }),
    after: reload,
  })
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <ButtonGroup>
        <Button
          busy={answering}
          onClick={async () => {
            const outcome = await answer({ ...own, accept: true })
            setRefusal(outcome.refusal)
            reload()
          }}
        >
          Accept
        </Button>
      </ButtonGroup>
      <Details summary="Return it with a reason">
        <Form form={form} submit="Return it" look="secondary">
          <Textarea label="What is missing?" rows={3} most={1_000} {...form.field('reason')} />
        </Form>
      </Details>
    </>
  )
}
