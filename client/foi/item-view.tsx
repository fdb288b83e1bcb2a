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
const answerOf = (value: string) => answerChoices.find((choice) => choice.value === value)?.value ?? 'release'
const exemptionOf = (value: string) => exemptionNames.find((name) => name === value) ?? null

type Shown = { request: FoiRequest; item: FoiItem; isOpen?: boolean; after(words: string): void }

/** One piece: what it says, what was marked, and what is done with it. */
export function ItemView({ request, item, isOpen = false, after }: Shown) {
  const stands = item.decision ?? item.proposed
  return (
    <div className="cb-reading govuk-!-margin-bottom-4">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{item.title}</strong>{' '}
        <Tag colour={stands.answer === 'release' ? 'green' : 'amber'}>{answerWords[stands.answer]}</Tag>
        {item.decision ? null : <span className="cb-muted"> proposed</span>}
      </p>
      <Details summary="Read and decide" of={item.title} isOpen={isOpen}>
        {item.at ? (
          <p className="govuk-body cb-muted">
            <Time at={item.at} />
          </p>
        ) : null}
        <Paragraphs text={item.text} />
        {item.marks.map(({ part, why, until }) => (
          <p className="govuk-body" key={part}>
            Its supplier asked to keep <strong>{part}</strong> in confidence: {why}
            {until ? ` (until ${until})` : ''}.
          </p>
        ))}
        <DecisionForm {...{ request, item, after }} />
      </Details>
    </div>
  )
}

function DecisionForm({ request, item, after }: Omit<Shown, 'isOpen'>) {
  const stands = item.decision ?? item.proposed
  const initial = {
    answer: stands.answer as string,
    passages: stands.passages.join('\n'),
    exemption: stands.exemption ?? '',
    publicInterest: item.decision?.publicInterest ?? '',
    looked: false,
  }
  const form = useForm({
    initial,
    within: item.key,
    send: ({ answer, passages, exemption, publicInterest, looked }) =>
      command(decideFoi, {
        ...{ id: request.id, item: item.key, answer: answerOf(answer), publicInterest, looked },
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
      {answer === 'release' ? null : (
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
