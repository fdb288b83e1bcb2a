import { Link, useSearchParams } from 'react-router'
import { type PartReason, panelLimits, partReasons, partReasonWords } from '../../schema/panel.ts'
import { command, useCommand } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Button, ButtonGroup } from '../ui/button.tsx'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import type { Outcome, Refusal } from '../ui/forms/outcome.ts'
import { Textarea } from '../ui/forms/textarea.tsx'
import { acceptPart, declinePart, type PanelChallenge, stepDown } from './panel-query.ts'

type Props = { challenge: PanelChallenge; after(words: string): void }

/** Whoever was asked says yes, or no with a reason. */
export function AnswerPart({ challenge, part, after }: Props & { part: string }) {
  const [address] = useSearchParams()
  const [send, sending, refusal] = useCommand(acceptPart)
  const accept = async () => {
    const outcome = await send({ challenge: challenge.id })
    if (outcome.ok) after('You accepted. You are told when there is something to do.')
  }
  if (address.get('step') === 'decline')
    return (
      <Reason
        challenge={challenge}
        verb="Decline"
        send={(values) => command(declinePart, { challenge: challenge.id, ...values })}
        after={() => after('You declined. Who asked you is told.')}
      />
    )
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <p className="govuk-body">
        You are asked to {part === 'moderator' ? 'moderate the evaluation' : 'evaluate'}. Nobody can do it for you, and
        nothing of it is shown to you before you accept. You can step down later, with a reason.
      </p>
      <ButtonGroup>
        <Button busy={sending} onClick={() => void accept()}>
          Accept
        </Button>
        <Link className="govuk-link" to="?step=decline">
          Decline, with a reason
        </Link>
      </ButtonGroup>
    </>
  )
}

/** Whoever accepted gives it back, while they may. */
export function LeavePart({ challenge, after }: Props) {
  const [address] = useSearchParams()
  if (address.get('step') !== 'leave')
    return (
      <p className="govuk-body">
        You are on this panel.{' '}
        <Link className="govuk-link" to="?step=leave">
          Step down, with a reason
        </Link>
      </p>
    )
  return (
    <>
      <p className="govuk-body">
        You read no proposal any more, and what you scored is set aside: it counts for nothing and stays here for you to
        read. Once your scores are locked you recall them first.
      </p>
      <Reason
        challenge={challenge}
        verb="Step down"
        send={(values) => command(stepDown, { challenge: challenge.id, ...values })}
        after={() => after('You stepped down. Who asked you is told.')}
      />
    </>
  )
}

const noReason: Refusal = {
  code: 'BAD_INPUT',
  message: 'Choose why',
  fields: [{ path: 'reason', code: 'REQUIRED', message: 'Choose why' }],
}
const initial: { reason: PartReason | ''; words: string; looked: boolean } = { reason: '', words: '', looked: false }
type Values = { reason: PartReason; words: string; looked: boolean }

function Reason({
  challenge,
  verb,
  send,
  after,
}: {
  challenge: PanelChallenge
  verb: string
  send(values: Values): Promise<Outcome<unknown>>
  after(): void
}) {
  const form = useForm({
    initial,
    send: async ({ reason, ...said }) => (reason ? send({ reason, ...said }) : { refusal: noReason }),
    after,
  })
  return (
    <Form
      form={form}
      submit={verb}
      beside={
        <Link className="govuk-link" to={paths.challengePanel(challenge.reference)}>
          Go back
        </Link>
      }
    >
      <Radios
        label="Why?"
        small
        choices={partReasons.map((value) => ({ value, label: partReasonWords[value] }))}
        {...form.field('reason')}
      />
      <Textarea
        label="In your words"
        hint="Who chooses the panel reads it. Name no supplier and nobody’s private affairs."
        rows={3}
        most={panelLimits.words}
        {...form.field('words')}
      />
      <Looked form={form} />
    </Form>
  )
}
