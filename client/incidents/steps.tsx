import { incidentLimits } from '../../schema/incident-words.ts'
import { useCommand } from '../graphql.ts'
import { many } from '../time.ts'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { Details, InsetText } from '../ui/text-blocks.tsx'
import { confirmIncident, withdrawIncident } from './commands.ts'
import type { ShownIncident } from './query.ts'

type Props = { incident: ShownIncident; after(): void }

/** What a Charter manager may do while it waits: the second one confirms, either takes it back. */
export const IncidentSteps = ({ incident, after }: Props) => (
  <>
    {incident.actions.includes('confirm') ? (
      <Confirm incident={incident} after={after} />
    ) : incident.state === 'declared' ? (
      <InsetText>You declared it. Another Charter manager reads this page and confirms it.</InsetText>
    ) : null}
    {incident.actions.includes('withdraw') ? <TakeBack incident={incident} after={after} /> : null}
  </>
)

function Confirm({ incident, after }: Props) {
  const [confirm] = useCommand(confirmIncident)
  const { id, list } = incident
  const moved = list.challenges.filter(({ to }) => to).length
  const form = useForm({
    initial: {},
    send: async () => {
      const outcome = await confirm({ id, madeFrom: list.madeFrom ?? '' })
      // The list is another now: the page shows it before anything is confirmed.
      if (outcome.refusal?.code === 'CHANGED_SINCE') after()
      return outcome
    },
    after,
  })
  return (
    <section className="cb-reading" aria-labelledby="confirm">
      <h2 className="govuk-heading-m" id="confirm">
        Confirm it
      </h2>
      <p className="govuk-body">
        {moved > 0 ? `${many(moved, 'close')} will move at once, as listed above. ` : 'Nothing will move. '}
        Every supplier with a draft or a proposal, everybody who watches and the forces get a letter, and this page
        becomes public with your name. It cannot be undone: a close never moves back.
      </p>
      <Form form={form} look="warning" submit={moved > 0 ? `Move ${many(moved, 'close')}` : 'Confirm'} />
    </section>
  )
}

function TakeBack({ incident: { id }, after }: Props) {
  const [withdraw] = useCommand(withdrawIncident)
  const form = useForm({
    initial: { reason: '' },
    send: ({ reason }: { reason: string }) => withdraw({ id, reason }),
    after,
    keep: `incident-back:${id}`,
  })
  return (
    <Details summary="Take it back">
      <p className="govuk-body">Nothing has moved, and nobody but the Charter managers has heard of it.</p>
      <Form form={form} look="secondary" submit="Take it back">
        <Textarea label="Why, for the other managers" rows={2} most={incidentLimits.text} {...form.field('reason')} />
      </Form>
    </Details>
  )
}
