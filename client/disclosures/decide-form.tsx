import { Link } from 'react-router'
import { disclosureLimits } from '../../schema/disclosures.ts'
import { useCommand } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { keepBackDisclosure, publishDisclosure } from './commands.ts'
import type { Disclosure } from './query.ts'

type Values = { how: 'publish' | 'keep' | ''; words: string; reason: string; looked: boolean }

/** The force decides on one row: everybody reads it in these words, or why it is kept back. */
export function DecideForm({ row, cancel, after }: { row: Disclosure; cancel: string; after(words: string): void }) {
  const [publish] = useCommand(publishDisclosure)
  const [keepBack] = useCommand(keepBackDisclosure)
  const initial: Values = { how: '', words: row.told ?? '', reason: row.reason ?? '', looked: false }
  const form = useForm({
    initial,
    keep: `disclosure:${row.id}`,
    check: ({ how }) => (how ? [] : [{ path: 'how', code: 'NEEDED', message: 'Choose whether everybody reads it' }]),
    send: ({ how, words, reason, looked }: Values) =>
      how === 'keep' ? keepBack({ id: row.id, reason }) : publish({ id: row.id, words, looked }),
    after: (_row, { how }) =>
      after(how === 'keep' ? 'Kept back. Everybody reads the reason.' : 'Published. Everybody reads it now.'),
  })
  const words = (
    <Textarea
      label="What everybody reads"
      hint="Take out who was told, and what is theirs. OFFICIAL only: no names of victims, suspects or cases."
      rows={4}
      most={disclosureLimits.words}
      {...form.field('words')}
    />
  )
  const reason = (
    <Textarea
      label="Why, for everybody"
      hint="Such as: it was only about the hour of a meeting. Name nobody."
      rows={2}
      most={disclosureLimits.reason}
      {...form.field('reason')}
    />
  )
  return (
    <Form
      form={form}
      submit="Decide"
      beside={
        <Link className="govuk-link" to={cancel} preventScrollReset>
          Cancel
        </Link>
      }
    >
      <Radios
        label="Does everybody read it?"
        choices={[
          { value: 'publish', label: 'Yes, in these words', reveals: words },
          { value: 'keep', label: 'No, keep it back', reveals: reason },
        ]}
        {...form.field('how')}
      />
      <Looked form={form} />
    </Form>
  )
}
