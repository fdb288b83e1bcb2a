import { releaseLimits } from '../../schema/releases.ts'
import { command } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { writeRelease } from './commands.ts'

/** Begins something for everybody. It is looked at once more, and may have files, before it is released. */
export function WriteForm({
  challenge,
  title,
  about,
  after,
}: {
  challenge: { id: string; reference: string }
  title: string
  about: string
  after(words: string): void
}) {
  const initial = { title: '', text: '', looked: false }
  const form = useForm({
    initial,
    keep: `release:${challenge.reference}`,
    send: (values) => command(writeRelease, { challenge: challenge.id, ...values }),
    after: () => {
      form.reset(initial)
      after('Kept. Nobody outside your editors sees it until you release it.')
    },
  })
  return (
    <section className="cb-reading" aria-labelledby="write">
      <h2 className="govuk-heading-m" id="write">
        {title}
      </h2>
      <p className="govuk-body">{about} OFFICIAL only: no names of victims, suspects or cases.</p>
      <Form form={form} submit="Keep it, and look at it once more" look="secondary">
        <TextInput label="Title" {...form.field('title')} />
        <Textarea label="What everybody should know" rows={5} most={releaseLimits.text} {...form.field('text')} />
        <Looked form={form} />
      </Form>
    </section>
  )
}
