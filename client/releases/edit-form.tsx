import { z } from 'zod'
import { releaseLimits } from '../../schema/releases.ts'
import { command } from '../graphql.ts'
import { standingIn } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { editRelease } from './commands.ts'
import type { Release } from './query.ts'

type Words = { title: string; text: string }

/** What the form begins with; `from` goes with the words, so that they are known to be made from it also after a reload. */
const begun = ({ version, title, text }: Words & { version: number }) => ({
  ...{ title, text, looked: false },
  from: { version, title, text },
})

/** The words of what is not released yet. Several of these forms stand on one page. */
export function EditForm({ release, after }: { release: Release; after(words: string): void }) {
  const { id, version, title, text } = release
  const form = useForm({
    initial: begun(release),
    within: id,
    keep: `release-words:${id}`,
    send: ({ from, ...words }) => command(editRelease, { id, madeFrom: from.version, ...words }),
    after: (saved, values) => {
      form.reset(begun({ ...values, version: saved.version }))
      after('Saved. Nobody outside your editors sees it yet.')
    },
  })
  const { from } = form.values
  // What arrives is taken over while nobody has typed. What is typed stays, made from the words it was made from: where
  // only a file came or went, those are still the words that stand.
  if (version > from.version && !form.sending) {
    if (sameWords(form.values, from)) form.reset(begun(release))
    else if (sameWords(release, from)) form.set({ from: { version, title, text } })
  }
  const newer = standingIn(form.refusal, z.object({ title: z.string(), text: z.string() }))
  if (newer && newer.version > from.version)
    return (
      <ConflictChoice
        what="these words"
        yours={asText(form.values)}
        theirs={asText(newer.current)}
        onKeep={(which) => {
          const theirs = begun({ ...newer.current, version: newer.version })
          form.reset(theirs)
          if (which === 'yours') form.set({ ...theirs, title: form.values.title, text: form.values.text })
        }}
      />
    )
  return (
    <Form form={form} submit="Save the words" look="secondary">
      <TextInput {...form.field('title')} label="Title" />
      <Textarea {...form.field('text')} label="What everybody should know" rows={5} most={releaseLimits.text} />
      <Looked form={form} of={id} />
    </Form>
  )
}

const sameWords = (one: Words, other: Words) => one.title === other.title && one.text === other.text
const asText = ({ title, text }: Words) => `${title}\n\n${text}`
