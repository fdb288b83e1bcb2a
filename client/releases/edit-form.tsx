import { useState } from 'react'
import { releaseLimits, standingRelease } from '../../schema/releases.ts'
import { command } from '../graphql.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { editRelease } from './commands.ts'
import type { Release } from './query.ts'

type Words = { title: string; text: string }

/** The words of what is not released yet. Several of these forms stand on one page. */
export function EditForm({ release, after }: { release: Release; after(words: string): void }) {
  const { id, version, title, text } = release
  const [madeFrom, setMadeFrom] = useState(version)
  const form = useForm({
    initial: { title, text },
    within: id,
    send: (values) => command(editRelease, { id, madeFrom, ...values }),
    after: () => after('Saved. Nobody outside your editors sees it yet.'),
  })
  const newer =
    form.refusal?.code === 'CHANGED_SINCE' ? standingRelease.safeParse(form.refusal.details).data : undefined
  if (newer && newer.version !== madeFrom)
    return (
      <ConflictChoice
        what="these words"
        yours={asText(form.values)}
        theirs={asText(newer.current)}
        onKeep={(which) => {
          setMadeFrom(newer.version)
          form.reset(which === 'yours' ? form.values : newer.current)
        }}
      />
    )
  return (
    <Form form={form} submit="Save the words" look="secondary">
      <TextInput {...form.field('title')} label="Title" />
      <Textarea {...form.field('text')} label="What everybody should know" rows={5} most={releaseLimits.text} />
    </Form>
  )
}

const asText = ({ title, text }: Words) => `${title}\n\n${text}`
