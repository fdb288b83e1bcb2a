import { graphql } from '../gql/gql.ts'
import type { PartnersOfRoomQuery } from '../gql/graphql.ts'
import { useCommand, usePageQuery } from '../graphql.ts'
import type { Line } from '../threads/lines.ts'
import { TextButton } from '../ui/button.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Unready } from '../ui/trouble.tsx'
import { addMilestone } from './commands.ts'
import { MilestoneFields, type MilestoneValues } from './milestone-fields.tsx'

const partnersQuery = graphql(`
  query PartnersOfRoom($reference: String!) {
    partnership(reference: $reference) {
      id
      actions
      parties {
        key
        organisation {
          id
          name
        }
      }
    }
  }
`)

type Making = { line: Line; done(words: string): void; cancel(): void }
type Partnership = NonNullable<PartnersOfRoomQuery['partnership']>

/** A milestone begins with the words that were said. */
export function MilestoneFromMessage({ room, ...making }: Making & { room: { subjectReference: string } }) {
  const query = usePageQuery(partnersQuery, { reference: room.subjectReference })
  if (!query.data?.partnership) return <Unready query={query} what="the partnership" />
  const { partnership } = query.data
  return (
    <div className="cb-message__ask">
      {partnership.actions.includes('addMilestone') ? (
        <AddForm partnership={partnership} {...making} />
      ) : (
        <p className="govuk-body">
          Milestones can be added while the partnership is active. While it forms, write them in its terms.{' '}
          <TextButton onClick={making.cancel}>Cancel</TextButton>
        </p>
      )}
    </div>
  )
}

function AddForm({ partnership, line, done, cancel }: Making & { partnership: Partnership }) {
  const [add] = useCommand(addMilestone)
  const initial: MilestoneValues = {
    title: (line.text ?? '').slice(0, 200),
    dueOn: null,
    ownerId: partnership.parties.find(({ key }) => key === line.organisationId)?.key ?? '',
    looked: false,
  }
  const form = useForm({
    initial,
    check: ({ dueOn }) => (dueOn ? [] : [{ path: 'dueOn', code: 'MISSING', message: 'Say by when' }]),
    send: ({ dueOn, ownerId, ...words }) => add({ id: partnership.id, dueOn: dueOn ?? '', owner: ownerId, ...words }),
    after: () => done('The milestone was added.'),
  })
  return (
    <Form form={form} submit="Add milestone" beside={<TextButton onClick={cancel}>Cancel</TextButton>}>
      <MilestoneFields form={form} parties={partnership.parties} />
    </Form>
  )
}
