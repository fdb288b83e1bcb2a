import { Link, useNavigate, useSearchParams } from 'react-router'
import type { SignatoryLineFragment } from '../gql/graphql.ts'
import { command } from '../graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import {
  admitSignatory,
  declineSignatory,
  dropSuspension,
  proposeSuspension,
  reinstateSignatory,
  replyToSuspension,
  suspendSignatory,
  withdrawSigning,
} from './commands.ts'

type Row = SignatoryLineFragment
type Name = Row['actions'][number]
type Words = { reason: string; reply: string; looked: boolean }

/** Each step: its verb, what will happen, and the words it asks for, if any. */
const steps: Record<Name, { verb: string; effect: string; asks?: 'reason' | 'reply'; warns?: true }> = {
  admit: { verb: 'Admit', effect: 'It stands on the public register at once, with the person named.' },
  decline: { verb: 'Decline', effect: 'Its people read the reason and may apply again.', asks: 'reason', warns: true },
  proposeSuspension: {
    verb: 'Propose a suspension',
    effect: 'It has ten working days to reply. The reason becomes public only if it is suspended.',
    asks: 'reason',
    warns: true,
  },
  dropSuspension: { verb: 'Take the proposal back', effect: 'Nothing becomes public, and its people are told.' },
  reply: {
    verb: 'Reply',
    effect: 'If you are suspended, your reply stands beside the reason, for everybody.',
    asks: 'reply',
  },
  suspend: {
    verb: 'Suspend',
    effect: 'The time to reply is over. The reason and its reply become public, side by side.',
    warns: true,
  },
  reinstate: { verb: 'End the suspension', effect: 'It stands as signed again.' },
  withdraw: {
    verb: 'Leave the Charter',
    effect:
      'That you had signed stays on the public register. An application that is not decided is taken back. You can apply anew.',
    warns: true,
  },
}

const send = (id: string, name: Name, words: Words) =>
  ({
    admit: () => command(admitSignatory, { id }),
    decline: () => command(declineSignatory, { id, reason: words.reason }),
    proposeSuspension: () => command(proposeSuspension, { id, reason: words.reason }),
    dropSuspension: () => command(dropSuspension, { id }),
    reply: () => command(replyToSuspension, { id, reply: words.reply, looked: words.looked }),
    suspend: () => command(suspendSignatory, { id }),
    reinstate: () => command(reinstateSignatory, { id }),
    withdraw: () => command(withdrawSigning, { id }),
  })[name]()

/** What the viewer may do with a signatory now. The one that is chosen stands in the address, and opens its form. */
export function SignatorySteps({ row, after }: { row: Row; after(): void }) {
  const [search] = useSearchParams()
  const chosen = search.get('of') === row.id ? row.actions.find((name) => name === search.get('step')) : undefined
  if (chosen) return <StepForm key={chosen} row={row} name={chosen} after={after} />
  return (
    <ul className="govuk-list">
      {row.actions.map((name) => (
        <li key={name}>
          <Link
            className="govuk-link"
            to={withQuery(paths.applications(), { of: row.id, step: name })}
            preventScrollReset
          >
            {steps[name].verb}
            <span className="govuk-visually-hidden">: {row.organisation.name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function StepForm({ row, name, after }: { row: Row; name: Name; after(): void }) {
  const navigate = useNavigate()
  const { verb, effect, asks, warns } = steps[name]
  const form = useForm({
    initial: { reason: '', reply: '', looked: false },
    send: (words: Words) => send(row.id, name, words),
    after: () => {
      after()
      void navigate(paths.applications(), { preventScrollReset: true })
    },
  })
  return (
    <Form
      form={form}
      submit={verb}
      {...(warns && { look: 'warning' })}
      beside={
        <Link className="govuk-link" to={paths.applications()} preventScrollReset>
          Cancel
        </Link>
      }
    >
      <p className="govuk-body">{effect}</p>
      {asks && (
        <Textarea label={asks === 'reason' ? 'Why?' : 'Your reply'} rows={3} most={2_000} {...form.field(asks)} />
      )}
      <Looked form={form} />
    </Form>
  )
}
