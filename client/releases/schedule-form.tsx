import { command } from '../graphql.ts'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { release as releaseMutation } from './commands.ts'
import type { Release } from './query.ts'

/** Sets the moment at which everybody is to have it. */
export function ScheduleForm({ release, after }: { release: Release; after(words: string): void }) {
  const initial: { at: string | null } = { at: release.releaseAt ?? null }
  const form = useForm({
    initial,
    within: release.id,
    check: ({ at }) => (at ? [] : [{ path: 'at', code: 'NEEDED', message: 'Say when' }]),
    send: ({ at }: typeof initial) => command(releaseMutation, { id: release.id, at }),
    after: () => after('It is released at the moment that you chose. You may choose another until then.'),
  })
  return (
    <Form form={form} submit="Release it then" look="secondary">
      <DateTimeInput {...form.field('at')} label="When everybody is to have it" hint="UK time" />
    </Form>
  )
}
