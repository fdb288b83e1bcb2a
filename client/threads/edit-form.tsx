import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { standingIn } from '../ui/forms/conflict.ts'
import { ConflictChoice } from '../ui/forms/conflict-choice.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { editMessage } from './commands.ts'
import { type Line, lineOf } from './lines.ts'

/** Changes one's own message; where one changed it on another device meanwhile, both wordings and a choice. */
export function EditForm({ line, onChanged, done }: { line: Line; onChanged(line: Line): void; done(): void }) {
  const [edit] = useCommand(editMessage)
  // The line itself moves on as changes arrive; what is typed was made from this one.
  const [version, setVersion] = useState(line.version)
  const form = useForm({
    initial: { text: line.text ?? '' },
    within: `edit-${line.number}`,
    send: ({ text }) => edit({ input: { id: line.id, version, text } }),
    after: (message) => {
      onChanged(lineOf(message))
      done()
    },
  })
  const newer = standingIn(form.refusal, z.string())
  if (newer && newer.version !== version)
    return (
      <ConflictChoice
        what="this message"
        yours={form.values.text}
        theirs={newer.current}
        onKeep={(which) => {
          setVersion(newer.version)
          form.reset(which === 'yours' ? form.values : { text: newer.current })
        }}
      />
    )
  return (
    <Form form={form} submit="Save" beside={<TextButton onClick={done}>Cancel</TextButton>}>
      <Textarea label="Change your message" rows={3} {...form.field('text')} />
    </Form>
  )
}
