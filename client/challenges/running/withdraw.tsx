import { Link, useNavigate, useParams } from 'react-router'
import { type WithdrawalCode, withdrawalReasons } from '../../../schema/outcome-reasons.ts'
import NotFound from '../../frame/not-found.tsx'
import { useTitle } from '../../frame/title.ts'
import { useCommand, usePageQuery } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { Radios } from '../../ui/forms/choices.tsx'
import { Form, useForm } from '../../ui/forms/form.tsx'
import type { Refusal } from '../../ui/forms/outcome.ts'
import { Textarea } from '../../ui/forms/textarea.tsx'
import { Unready } from '../../ui/trouble.tsx'
import { type Draft, draftQuery } from '../draft/query.ts'
import { withdrawMutation } from './commands.ts'
import { NotNow } from './not-now.tsx'

/** Ends a challenge without a decision, with a reason that everybody reads first. */
export default function WithdrawPage() {
  const { reference = '' } = useParams()
  const query = usePageQuery(draftQuery, { reference })
  useTitle(`Withdraw (${reference})`)
  if (!query.data) return <Unready query={query} what="the challenge" />
  const { challenge } = query.data
  if (!challenge) return <NotFound />
  if (!challenge.actions.includes('withdraw'))
    return (
      <NotNow
        reference={reference}
        title="You cannot withdraw it"
        why="An admin of its force withdraws a challenge, from its publication until its decision."
      />
    )
  return <Confirm challenge={challenge} />
}

type Values = { code: WithdrawalCode | ''; reason: string; lessons: string }

const nothingSaid: Values = { code: '', reason: '', lessons: '' }
const noReasonChosen: Refusal = {
  code: 'INVALID',
  message: 'Check what you entered.',
  fields: [{ path: 'code', code: 'NEEDED', message: 'Choose why it ends' }],
  details: null,
}

function Confirm({ challenge: { id, reference, title } }: { challenge: Draft }) {
  const navigate = useNavigate()
  const [withdraw] = useCommand(withdrawMutation)
  const form = useForm({
    initial: nothingSaid,
    send: async ({ code, ...words }) => (code ? withdraw({ id, code, ...words }) : { refusal: noReasonChosen }),
    after: () => void navigate(paths.challengeOutcome(reference)),
  })
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l" tabIndex={-1}>
        Withdraw {reference}?
      </h1>
      <p className="govuk-body">{title}</p>
      <p className="govuk-body">
        The page stays, with your reason first. Everybody who answered or follows it is told, and it cannot be opened
        again. It stands among the outcomes, where others learn from it.
      </p>
      <Form
        form={form}
        submit="Withdraw challenge"
        look="warning"
        beside={
          <Link className="govuk-link" to={paths.challenge(reference)}>
            Keep it
          </Link>
        }
      >
        <Radios
          label="Why does it end?"
          small
          choices={withdrawalReasons.map(({ code, label }) => ({ value: code, label }))}
          {...form.field('code')}
        />
        <Textarea
          label="The reason in your words"
          hint="Public. OFFICIAL only."
          rows={4}
          most={2_000}
          {...form.field('reason')}
        />
        <Textarea
          label="What was learnt (optional)"
          hint="Public: what you would do again, and what not."
          rows={4}
          most={4_000}
          {...form.field('lessons')}
        />
      </Form>
    </div>
  )
}
