import { disclosureKindLabels, disclosureLimits, kindsByHand } from '../../schema/disclosures.ts'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { tellByHand } from './commands.ts'
import type { DisclosuresChallenge } from './query.ts'
import { WhoWasTold } from './who-was-told.tsx'

type Kind = (typeof kindsByHand)[number]
type Values = { kind: Kind | ''; toId: string; toName: string; told: string; at: string | null }

const initial: Values = { kind: '', toId: '', toName: '', told: '', at: null }

/** What the board does not see: a visit, a telephone call, a document that was handed over. */
export function TellForm({ challenge, after }: { challenge: DisclosuresChallenge; after(words: string): void }) {
  const form = useForm({
    initial,
    keep: `tell:${challenge.reference}`,
    check: ({ kind, toId, at }) => [
      ...(kind ? [] : [{ path: 'kind', code: 'NEEDED', message: 'Say how it was told' }]),
      ...(toId ? [] : [{ path: 'toId', code: 'NEEDED', message: 'Choose who was told' }]),
      ...(at ? [] : [{ path: 'at', code: 'NEEDED', message: 'Say when it was told' }]),
    ],
    send: ({ kind, toId, told, at }: Values) =>
      command(tellByHand, { challenge: challenge.id, kind: kind || 'meeting', to: toId, told, at: at ?? '' }),
    after: () => {
      form.reset(initial)
      after('Written down. Now decide whether everybody reads it.')
    },
  })
  const { toId, toName } = form.values
  return (
    <section className="cb-reading" aria-labelledby="tell">
      <h2 className="govuk-heading-m" id="tell">
        We told somebody something
      </h2>
      <p className="govuk-body">
        What you write in a private room, and the notes of calls, stand here by themselves. Write down what was said on
        a visit, by telephone or in a document. Only your force and who was told read it until you decide.
      </p>
      <Form form={form} submit="Write it down" look="secondary">
        <Radios
          label="How was it told?"
          choices={kindsByHand.map((kind) => ({ value: kind, label: disclosureKindLabels[kind] }))}
          {...form.field('kind')}
        />
        <WhoWasTold
          chosen={toId ? toName : ''}
          error={form.errorAt('toId')}
          onChoose={(one) => form.set({ toId: one?.id ?? '', toName: one?.name ?? '' })}
        />
        <DateTimeInput label="When was it told?" {...form.field('at')} />
        <Textarea
          label="What was told"
          hint="OFFICIAL only: no names of victims, suspects or cases."
          rows={4}
          most={disclosureLimits.words}
          {...form.field('told')}
        />
      </Form>
    </section>
  )
}
