import { Link } from 'react-router'
import { questionLimits } from '../../schema/questions.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'

const privateMutation = graphql(`
  mutation AnswerPrivately($id: ID!, $answer: String!, $reason: String!, $looked: Boolean) {
    answerPrivately(id: $id, answer: $answer, reason: $reason, looked: $looked) {
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

type Means = { question: { id: string; text: string }; cancel: string; after(): void }

/** Answers a confidential question to who asked alone, with the reason that everybody reads after the close. */
export function PrivateForm({ question, cancel, after }: Means) {
  const [send] = useCommand(privateMutation)
  const form = useForm({
    initial: { answer: '', reason: '', looked: false },
    keep: `private:${question.id}`,
    send: (values) => send({ id: question.id, ...values }),
    after,
  })
  return (
    <div className="cb-reading">
      <Form
        form={form}
        submit="Answer to who asked alone"
        beside={
          <Link className="govuk-link" to={cancel} preventScrollReset>
            Cancel
          </Link>
        }
      >
        <Textarea
          label="Answer"
          hint="Only your force and who asked read it. If any supplier could use it for a better proposal, answer to everybody."
          most={questionLimits.answer}
          {...form.field('answer')}
        />
        <Textarea
          label="Why it is not answered to everybody"
          hint="Who asked reads it now, and everybody once proposals are closed. Say nothing of the question or of who may have asked."
          rows={3}
          most={questionLimits.reason}
          {...form.field('reason')}
        />
        <Looked form={form} />
      </Form>
    </div>
  )
}
