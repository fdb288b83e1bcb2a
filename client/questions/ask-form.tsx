import { questionLimits } from '../../schema/questions.ts'
import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import { Checkbox, Select } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { NearQuestions } from './near-questions.tsx'
import type { AskedChallenge } from './query.ts'
import { topicOf, topics, topicWords } from './topics.ts'

const askMutation = graphql(`
  mutation AskQuestion(
    $challenge: ID!
    $text: String!
    $topic: QuestionTopic
    $confidential: Boolean
    $sure: Boolean
    $looked: Boolean
  ) {
    askQuestion(challenge: $challenge, text: $text, topic: $topic, confidential: $confidential, sure: $sure, looked: $looked) {
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

/** Asks in public without a name. What was answered already appears while one types. */
export function AskForm({ challenge, after }: { challenge: AskedChallenge; after(): void }) {
  const { id, reference, force, questionsCloseAt } = challenge
  const [send] = useCommand(askMutation)
  const initial = { text: '', topic: 'problem', confidential: false, sure: false, looked: false }
  const form = useForm({
    initial,
    keep: `question:${reference}`,
    send: ({ text, topic, confidential, sure, looked }) =>
      send({ challenge: id, text, topic: topicOf(topic), confidential, sure, looked }),
    after: () => {
      form.reset(initial)
      after()
    },
  })
  return (
    <section className="cb-reading" aria-labelledby="ask">
      <h2 className="govuk-heading-m" id="ask">
        Ask a question
      </h2>
      <Form form={form} submit="Send question">
        <Textarea
          label="Your question"
          hint={`Published without your name. ${force.name} cannot see who asked. Leave out names and what tells who you are.`}
          rows={4}
          most={questionLimits.text}
          {...form.field('text')}
        />
        <NearQuestions reference={reference} text={form.values.text} />
        <Select
          label="What it is about"
          choices={topics.map((topic) => ({ value: topic, label: topicWords[topic] }))}
          {...form.field('topic')}
        />
        <Checkbox label="This needs to stay confidential" {...form.field('confidential')} />
        {form.values.confidential ? <AboutConfidence force={force.name} /> : null}
        {form.refusal?.code === 'NAMES_YOU' || form.values.sure ? (
          <Checkbox label="Send it with our name in it" {...form.field('sure')} />
        ) : null}
        <Looked form={form} />
      </Form>
      {questionsCloseAt ? (
        <p className="govuk-body-s cb-muted">
          Questions close <Time at={questionsCloseAt} form="exact" />.
        </p>
      ) : null}
    </section>
  )
}

const AboutConfidence = ({ force }: { force: string }) => (
  <Details summary="What happens to a confidential question">
    {force} may answer it to everybody, in words that tell nothing of you, or answer it to you alone, or decline it and
    say why. It answers you alone only where that gives you nothing that every supplier has to know; it has to say why,
    and after the close everybody reads that reason, without your question or who asked. You can take it back until it
    is answered.
  </Details>
)
