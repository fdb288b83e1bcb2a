import { disclosureKindLabels, disclosureLimits, kindsByHand } from '../../schema/disclosures.ts'
import { command } from '../graphql.ts'
import { SupplierFinder } from '../organisations/supplier-finder.tsx'
import { TextButton } from '../ui/button.tsx'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { tellByHand } from './commands.ts'
import type { DisclosuresChallenge } from './query.ts'

type Kind = (typeof kindsByHand)[number]
type Values = { kind: Kind | ''; toId: string; toName: string; told: string; at: string | null; looked: boolean }

const initial: Values = { kind: '', toId: '', toName: '', told: '', at: null, looked: false }

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
    send: ({ kind, toId, told, at, looked }: Values) =>
      command(tellByHand, { challenge: challenge.id, kind: kind || 'meeting', to: toId, told, at: at ?? '', looked }),
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
        a visit, by telephone or in a document, also where nothing should have been said to one alone. Only your force
        and who was told read it until you decide.
      </p>
      <Form form={form} submit="Write it down" look="secondary">
        <Radios
          label="How was it told?"
          choices={kindsByHand.map((kind) => ({ value: kind, label: disclosureKindLabels[kind] }))}
          {...form.field('kind')}
        />
        {toId ? (
          <p className="govuk-body">
            Told: <strong>{toName}</strong>{' '}
            <TextButton onClick={() => form.set({ toId: '', toName: '' })}>Choose another</TextButton>
          </p>
        ) : (
          <SupplierFinder
            id={form.idOf('toId')}
            name="toId"
            label="Who was told?"
            hint="Type part of the name of the supplier, then choose it."
            error={form.errorAt('toId')}
            verb="Choose"
            none="No supplier on the board has this name."
            onFind={({ id, name }) => form.set({ toId: id, toName: name })}
          />
        )}
        <DateTimeInput label="When was it told?" {...form.field('at')} />
        <Textarea
          label="What was told"
          hint="OFFICIAL only: no names of victims, suspects or cases."
          rows={4}
          most={disclosureLimits.words}
          {...form.field('told')}
        />
        <Looked form={form} />
      </Form>
    </section>
  )
}
