import { Link } from 'react-router'
import { questionLimits } from '../../schema/questions.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { shortTime } from '../time.ts'
import { Checkbox, Checkboxes } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import type { AskedChallenge, WaitingQuestion } from './query.ts'

const answerMutation = graphql(`
  mutation AnswerQuestion($id: ID!, $answer: String!, $text: String, $merge: [ID!], $moveCloseTo: DateTime, $looked: Boolean) {
    answerQuestion(id: $id, answer: $answer, text: $text, merge: $merge, moveCloseTo: $moveCloseTo, looked: $looked) {
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

type Values = { answer: string; text: string; mergeIds: readonly string[]; moveClose: boolean; looked: boolean }

/** One waiting question with its answer, for everybody at once. Identifying words are taken out here; the original is kept. */
export function AnswerForm({
  challenge,
  question,
  cancel,
  after,
}: {
  challenge: AskedChallenge
  question: WaitingQuestion
  cancel: string
  after(): void
}) {
  const { closeToOffer, waitingQuestions } = challenge
  const [send] = useCommand(answerMutation)
  const others = waitingQuestions.filter(({ id }) => id !== question.id)
  const initial: Values = {
    answer: '',
    text: question.text,
    mergeIds: [],
    moveClose: Boolean(closeToOffer),
    looked: false,
  }
  const form = useForm({
    initial,
    keep: `answer:${question.id}`,
    send: ({ answer, text, mergeIds, moveClose, looked }: Values) =>
      send({
        id: question.id,
        answer,
        text: text === question.text ? null : text,
        merge: [...mergeIds],
        moveCloseTo: moveClose ? (closeToOffer ?? null) : null,
        looked,
      }),
    after,
  })
  return (
    <Form
      form={form}
      submit="Publish to everyone now"
      beside={
        <Link className="govuk-link" to={cancel} preventScrollReset>
          Cancel
        </Link>
      }
    >
      <Textarea
        label="Answer"
        hint="Everybody reads it. OFFICIAL only. No names of victims, suspects or cases."
        most={questionLimits.answer}
        {...form.field('answer')}
      />
      <Textarea
        label="The question as everybody reads it"
        hint="Take out words that tell who asked. You and who asked still see the original."
        rows={3}
        most={questionLimits.text}
        {...form.field('text')}
      />
      {others.length > 0 ? (
        <Checkboxes
          label="This answers these too"
          small
          choices={others.map(({ id, text }) => ({ value: id, label: text }))}
          {...form.field('mergeIds')}
        />
      ) : null}
      {closeToOffer ? (
        <Checkbox
          label={`Move the close to ${shortTime(closeToOffer)}`}
          hint="Less than a working day is left. Without more time suppliers can hardly use your answer."
          {...form.field('moveClose')}
        />
      ) : null}
      <Looked form={form} />
    </Form>
  )
}
