import { useNavigate } from 'react-router'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { publishFindings } from './commands.ts'
import type { EvaluatedChallenge } from './query.ts'

/** Where nothing is scored the force ends it with what it found, to everybody at once. */
export function FindingsForm({ challenge, reload }: { challenge: EvaluatedChallenge; reload(): void }) {
  const navigate = useNavigate()
  const form = useForm({
    initial: { findings: '', lessons: '' },
    keep: `findings:${challenge.id}`,
    send: (values) => command(publishFindings, { challenge: challenge.id, ...values }),
    after: () => {
      reload()
      navigate(paths.challengeOutcome(challenge.reference))
    },
  })
  return (
    <div className="cb-reading">
      <p className="govuk-body">
        Nothing is scored in this mode. Publish what you found: everybody reads the same summary at the same moment, and
        the challenge ends with it. Name no supplier, and nothing that one told you in confidence.
      </p>
      <Form form={form} submit="Publish the findings">
        <Textarea label="What you found" rows={8} most={4_000} {...form.field('findings')} />
        <Textarea
          label="What was learnt (optional)"
          hint="What you would do again, and what not."
          rows={4}
          most={4_000}
          {...form.field('lessons')}
        />
      </Form>
    </div>
  )
}
