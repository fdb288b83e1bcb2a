import { useState } from 'react'
import { z } from 'zod'
import { useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { conflictOf } from '../ui/forms/conflict.ts'
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
  const conflict = conflictOf(form, { version, setVersion, shape: z.string(), asTyped: (text) => ({ text }) })
  if (conflict)
    return (
      <ConflictChoice
        what="this message"
        yours={conflict.yours.text}
        theirs={conflict.theirs.text}
        onKeep={conflict.onKeep}
      />
    )
  return (
    <Form form={form} submit="Save" beside={<TextButton onClick={done}>Cancel</TextButton>}>
      <Textarea label="Change your message" rows={3} {...form.field('text')} />
    </Form>
  )
}
