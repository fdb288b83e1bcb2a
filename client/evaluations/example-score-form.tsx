import { scoreWords } from '../../schema/challenges.ts'
import { workedExampleLimits } from '../../schema/worked-example.ts'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { type ExampleChallenge, type ShownExample, scoreWorkedExample } from './example-query.ts'

const initial = { score: '', reason: '' }

/** An evaluator scores the example once, before they know what was expected. */
export function ScoreExample({
  challenge,
  example: { edition },
  after,
}: {
  challenge: ExampleChallenge
  example: ShownExample
  after(): void
}) {
  const form = useForm({
    initial,
    keep: `example-score:${challenge.id}`,
    check: ({ score }) => (score ? [] : [{ path: 'score', code: 'NEEDED', message: 'Choose a score' }]),
    send: ({ score, reason }) =>
      command(scoreWorkedExample, { challenge: challenge.id, edition, score: Number(score), reason }),
    after: () => {
      form.reset(initial)
      after()
    },
  })
  return (
    <Form form={form} submit="Give this score">
      <Radios
        label="Your score"
        small
        choices={scoreWords.map(({ score, word, meaning }) => ({
          value: String(score),
          label: `${score} ${word}`,
          hint: meaning,
        }))}
        {...form.field('score')}
      />
      <Textarea
        label="Why"
        hint="The panel reads it, each after their own score. It cannot be changed then, and changes no proposal’s score."
        rows={4}
        most={workedExampleLimits.reason}
        {...form.field('reason')}
      />
    </Form>
  )
}
