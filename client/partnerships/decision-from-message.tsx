import { graphql } from '../gql/gql.ts'
import { useCommand } from '../graphql.ts'
import type { Line } from '../threads/lines.ts'
import { TextButton } from '../ui/button.tsx'
import { Checkboxes } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'

const makeDecision = graphql(`
  mutation MakeDecision($input: MakeDecisionInput!, $looked: Boolean) {
    makeDecision(input: $input, looked: $looked) {
      __typename
      ... on PartnershipDecision {
        number
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const offered = 6

/** A decision begins with the words that were said: the message answered is the question, this one the answer. */
export function DecisionFromMessage({
  room,
  line,
  lines,
  done,
  cancel,
}: {
  room: { id: string }
  line: Line
  lines: readonly Line[]
  done(words: string): void
  cancel(): void
}) {
  const earlier = lines.filter(({ number, text }) => number <= line.number && text !== null).slice(-offered)
  const asked = lines.find(({ number }) => number === line.replyToNumber) ?? earlier.at(-2)
  const [make] = useCommand(makeDecision)
  const form = useForm({
    initial: {
      question: (asked?.text ?? '').slice(0, 300),
      decision: line.text ?? '',
      messageNumbers: [asked?.number, line.number].filter((number) => number !== undefined).map(String),
      looked: false,
    },
    send: ({ messageNumbers, looked, ...words }) =>
      make({ input: { thread: room.id, messageNumbers: messageNumbers.map(Number), ...words }, looked }),
    after: ({ number }) => done(`Decision ${number} waits for the other side to agree.`),
  })
  return (
    <div className="cb-message__ask">
      <Form form={form} submit="Put it to the other side" beside={<TextButton onClick={cancel}>Cancel</TextButton>}>
        <TextInput label="What was to be decided?" {...form.field('question')} />
        <Textarea label="What was decided?" rows={3} most={2_000} {...form.field('decision')} />
        <Checkboxes
          label="Messages it rests on"
          hint="They are copied into the log as they stand now."
          small
          choices={earlier.map(({ number, authorName, text }) => ({
            value: String(number),
            label: `${number}. ${authorName}: ${(text ?? '').slice(0, 90)}`,
          }))}
          {...form.field('messageNumbers')}
          onChange={(messageNumbers) => form.set({ messageNumbers: [...messageNumbers] })}
        />
        <Looked form={form} of={String(line.number)} />
      </Form>
    </div>
  )
}
