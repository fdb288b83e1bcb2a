import { useState } from 'react'
import { z } from 'zod'
import { scoreWords } from '../../schema/challenges.ts'
import { wordOfScore } from '../../schema/evaluations.ts'
import { workedExampleLimits } from '../../schema/worked-example.ts'
import { command } from '../graphql.ts'
import { Radios, Select } from '../ui/forms/choices.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { type ExampleChallenge, type ShownExample, writeWorkedExample } from './example-query.ts'

/** The example as it is written, or written anew; where somebody else saved meanwhile, both and a choice. */
export function WriteExample({
  challenge,
  example,
  after,
}: {
  challenge: ExampleChallenge
  example: ShownExample
  after(): void
}) {
  const [version, setVersion] = useState(example.edition)
  const form = useForm({
    initial: asTyped(standing(example)),
    keep: `example:${challenge.id}`,
    check: ({ expected }) =>
      expected ? [] : [{ path: 'expected', code: 'NEEDED', message: 'Choose the score that you expect' }],
    send: ({ criterionId, expected, answer, why }) =>
      command(writeWorkedExample, {
        ...{ challenge: challenge.id, edition: version },
        ...{ criterion: criterionId, answer, expected: Number(expected), why },
      }),
    after: (_value, values) => {
      form.reset(values)
      after()
    },
  })
  // What arrives is taken over while nobody has typed; what is typed keeps the version it was made from.
  if (example.edition > version && !form.dirty && !form.sending) {
    setVersion(example.edition)
    form.reset(asTyped(standing(example)))
  }
  const conflict = conflictOf(form, { version, setVersion, shape: saved, asTyped })
  if (conflict)
    return (
      <ConflictChoice
        what="the example"
        yours={inWords(conflict.yours)}
        theirs={inWords(conflict.theirs)}
        onKeep={conflict.onKeep}
      />
    )
  return (
    <Form form={form} submit="Save the example">
      <Select
        label="Which criterion does it answer?"
        choices={[
          { value: '', label: 'Choose a criterion' },
          ...example.criteria.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.field('criterionId')}
      />
      <Textarea
        label="The invented answer"
        hint="Invent it: take nothing from a proposal or a supplier. It can be changed until an evaluator has scored it."
        rows={8}
        most={workedExampleLimits.answer}
        {...form.field('answer')}
      />
      <Radios
        label="Which score do you expect?"
        small
        inline
        choices={scoreWords.map(({ score, word }) => ({ value: String(score), label: `${score} ${word}` }))}
        {...form.field('expected')}
      />
      <Textarea
        label="Why"
        hint="Each evaluator reads it after their own score."
        rows={4}
        most={workedExampleLimits.why}
        {...form.field('why')}
      />
    </Form>
  )
}

const saved = z
  .object({ criterionId: z.string(), answer: z.string(), expected: z.number(), why: z.string() })
  .nullable()
type Saved = z.output<typeof saved>

const standing = ({ criterionId, answer, expected, why }: ShownExample): Saved =>
  criterionId && typeof expected === 'number' ? { criterionId, answer: answer ?? '', expected, why: why ?? '' } : null

const asTyped = (example: Saved) => ({
  criterionId: example?.criterionId ?? '',
  answer: example?.answer ?? '',
  expected: example ? String(example.expected) : '',
  why: example?.why ?? '',
})

const inWords = ({ answer, expected, why }: ReturnType<typeof asTyped>) =>
  [answer, `Expected: ${expected} ${wordOfScore(Number(expected))}`, why].filter(Boolean).join('\n')
