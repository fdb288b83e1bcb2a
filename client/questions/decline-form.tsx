import { Link } from 'react-router'
import { questionLimits } from '../../schema/questions.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import type { ShownQuestion } from './query.ts'

const declineMutation = graphql(`
  mutation DeclineQuestion($id: ID!, $reason: String!, $looked: Boolean) {
    declineQuestion(id: $id, reason: $reason, looked: $looked) {
      __typename
      ... on Question {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const correctMutation = graphql(`
  mutation CorrectAnswer($id: ID!, $answer: String!, $looked: Boolean) {
    correctAnswer(id: $id, answer: $answer, looked: $looked) {
      __typename
      ... on Question {
        id
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

type About<Question> = { question: Question; cancel: string; after(): void }

/** Declines a question with a reason that only who asked reads. */
export function DeclineForm({ question, cancel, after }: About<{ id: string }>) {
  const [send] = useCommand(declineMutation)
  const form = useForm({
    initial: { reason: '', looked: false },
    keep: `decline:${question.id}`,
    send: (values) => send({ id: question.id, ...values }),
    after,
  })
  return (
    <Form form={form} submit="Decline question" look="warning" beside={<Cancel to={cancel} />}>
      <Textarea
        label="Why it is not answered"
        hint="Only who asked reads this. The question is not published."
        rows={3}
        most={questionLimits.reason}
        {...form.field('reason')}
      />
      <Looked form={form} />
    </Form>
  )
}

/** Corrects a published answer by a new entry; the old one stays and points to it. */
export function CorrectForm({ question, cancel, after }: About<ShownQuestion>) {
  const [send] = useCommand(correctMutation)
  const form = useForm({
    initial: { answer: question.answer ?? '', looked: false },
    keep: `correct:${question.id}`,
    send: (values) => send({ id: question.id, ...values }),
    after,
  })
  return (
    <Form form={form} submit="Publish correction" beside={<Cancel to={cancel} />}>
      <Textarea
        label="The right answer"
        hint={`It becomes a new entry. Number ${question.number ?? ''} stays and says that it was corrected.`}
        most={questionLimits.answer}
        {...form.field('answer')}
      />
      <Looked form={form} />
    </Form>
  )
}

const Cancel = ({ to }: { to: string }) => (
  <Link className="govuk-link" to={to} preventScrollReset>
    Cancel
  </Link>
)
