import { exemptionNames, exemptions, foiLimits } from '../../schema/foi.ts'
import { command } from '../graphql.ts'
import { Radios, Select } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tag } from '../ui/tag.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { decideFoi } from './commands.ts'
import type { FoiItem, FoiRequest } from './query.ts'

const answerWords = { release: 'Released', redact: 'Blacked out in part', withhold: 'Withheld' } as const
const answerChoices = [
  { value: 'release', label: 'Release it' },
  { value: 'redact', label: 'Release it with passages blacked out' },
  { value: 'withhold', label: 'Withhold it' },
] as const
const answerOf = (value: string) => answerChoices.find((choice) => choice.value === value)?.value
const exemptionOf = (value: string) => exemptionNames.find((name) => name === value) ?? null

/** Nothing is proposed where a mark may mean the piece and nobody can tell: whoever decides begins from nothing. */
const isOpen = ({ decision, proposed, mayKeepBack }: FoiItem) =>
  !decision && mayKeepBack && proposed.answer === 'release'

type Shown = { request: FoiRequest; item: FoiItem; isShown?: boolean; after(words: string): void }

/** One piece: what it says, what was marked, and what is done with it. */
export function ItemView({ request, item, isShown = false, after }: Shown) {
  const stands = item.decision ?? item.proposed
  return (
    <div className="cb-reading govuk-!-margin-bottom-4">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{item.title}</strong>{' '}
        {isOpen(item) ? (
          <Tag colour="amber">Waits for you</Tag>
        ) : (
          <Tag colour={stands.answer === 'release' ? 'green' : 'amber'}>{answerWords[stands.answer]}</Tag>
        )}
        {item.decision || isOpen(item) ? null : <span className="cb-muted"> proposed</span>}
      </p>
      <Details summary="Read and decide" of={item.title} isOpen={isShown}>
        {item.at ? (
          <p className="govuk-body cb-muted">
            <Time at={item.at} />
          </p>
        ) : null}
        <Paragraphs text={item.text} />
        {item.marks.map((mark) => (
          <MarkView key={mark.part} mark={mark} />
        ))}
        <DecisionForm {...{ request, item, after }} />
      </Details>
    </div>
  )
}

function MarkView({ mark: { part, why, until, isPlaced } }: { mark: FoiItem['marks'][number] }) {
  return (
    <p className="govuk-body">
      Its supplier asked to keep <strong>{part || 'something'}</strong> in confidence
      {why ? `: ${why}` : ''}
      {until ? ` (until ${until})` : ''}.
      {isPlaced
        ? null
        : ' We could not tell which part that is, so every piece of its proposal waits until you have decided on it.'}
    </p>
  )
}

function DecisionForm({ request, item, after }: Omit<Shown, 'isShown'>) {
  const stands = item.decision ?? item.proposed
  const initial = {
    answer: isOpen(item) ? '' : (stands.answer as string),
    passages: stands.passages.join('\n'),
    exemption: stands.exemption ?? '',
    publicInterest: item.decision?.publicInterest ?? '',
    looked: false,
  }
  const form = useForm({
    initial,
    within: item.key,
    check: ({ answer }) =>
      answerOf(answer) ? [] : [{ path: 'answer', code: 'NEEDED', message: 'Say what you do with it' }],
    send: ({ answer, passages, exemption, publicInterest, looked }) =>
      command(decideFoi, {
        ...{ id: request.id, item: item.key, answer: answerOf(answer) ?? 'withhold', publicInterest, looked },
        ...{ exemption: exemptionOf(exemption), passages: passages.split('\n').filter((line) => line.trim()) },
      }),
    after: () => after(`Decided: ${item.title}.`),
  })
  const { answer } = form.values
  return (
    <Form form={form} submit="Save the decision" look="secondary">
      <Radios label="What do you do with it?" small choices={answerChoices} {...form.field('answer')} />
      {answer === 'redact' ? (
        <Textarea
          label="What is blacked out"
          hint="Word for word, one passage on each line. It is taken out wherever it stands in this piece."
          rows={3}
          guard={false}
          {...form.field('passages')}
        />
      ) : null}
      {answer === 'release' || answer === '' ? null : (
        <>
          <Select
            label="Under which exemption"
            choices={[
              { value: '', label: 'Choose' },
              ...exemptionNames.map((name) => ({ value: name, label: exemptions[name].label })),
            ]}
            {...form.field('exemption')}
          />
          <Textarea
            label="How you weighed the public interest"
            hint="Needed for s.24, s.31, s.38 and s.43."
            rows={3}
            most={foiLimits.reason}
            {...form.field('publicInterest')}
          />
        </>
      )}
      <Looked form={form} />
    </Form>
  )
}
