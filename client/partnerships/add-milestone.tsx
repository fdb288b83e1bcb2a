import { useCommand } from '../graphql.ts'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { addMilestone } from './commands.ts'
import { MilestoneFields, type MilestoneValues } from './milestone-fields.tsx'
import type { Open } from './workspace.tsx'

const empty: MilestoneValues = { title: '', dueOn: null, ownerId: '', looked: false }

/** Something more to do, while it is active: the other side is told. */
export function AddMilestone({ partnership, reload }: Open) {
  const [add] = useCommand(addMilestone)
  const form = useForm({
    initial: empty,
    check: ({ dueOn }) => (dueOn ? [] : [{ path: 'dueOn', code: 'MISSING', message: 'Say by when' }]),
    send: ({ dueOn, ownerId, ...words }) => add({ id: partnership.id, dueOn: dueOn ?? '', owner: ownerId, ...words }),
    after: () => {
      form.reset(empty)
      reload()
    },
  })
  return (
    <Details summary="Add a milestone">
      <Form form={form} submit="Add milestone">
        <MilestoneFields form={form} parties={partnership.parties} />
      </Form>
    </Details>
  )
}
