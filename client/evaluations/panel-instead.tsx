import { panelLimits, placeStateWords } from '../../schema/panel.ts'
import { command } from '../graphql.ts'
import { Select } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { type PanelChallenge, replaceOnPanel } from './panel-query.ts'

const initial = { place: '', person: '', reason: '' }

/** Whoever chooses the panel asks another person: for who left, for who does not answer, or for who cannot stay. */
export function AskInstead({ challenge, after }: { challenge: PanelChallenge; after(words: string): void }) {
  const { id, panelPlaces, panelChoices } = challenge
  const form = useForm({
    initial,
    send: (values) => command(replaceOnPanel, { challenge: id, ...values }),
    after: () => {
      form.reset(initial)
      after('Asked. They accept or decline.')
    },
  })
  const filled = new Set(panelPlaces.map(({ insteadOf }) => insteadOf))
  const open = panelPlaces.filter(({ key }) => !filled.has(key))
  const sitting = new Set(panelPlaces.filter(({ endedAt }) => !endedAt).map(({ person }) => person.id))
  const free = panelChoices.filter((person) => !sitting.has(person.id))
  if (free.length === 0 || open.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Ask somebody else</h2>
      <p className="govuk-body">
        Whoever still has the place is taken off the panel. What they scored is set aside: it counts for nothing and is
        not lost. After the round is closed no evaluator can be taken off.
      </p>
      <Form form={form} submit="Ask them">
        <Select
          label="In whose place?"
          choices={[
            { value: '', label: 'Choose' },
            ...open.map(({ key, person, part, state }) => ({
              value: key,
              label: `${person.name}, ${part} (${placeStateWords[state].toLowerCase()})`,
            })),
          ]}
          {...form.field('place')}
        />
        <Select
          label="Whom do you ask?"
          choices={[{ value: '', label: 'Choose' }, ...free.map((one) => ({ value: one.id, label: one.name }))]}
          {...form.field('person')}
        />
        <Textarea
          label="Why"
          hint="It stays on the record."
          rows={2}
          most={panelLimits.words}
          {...form.field('reason')}
        />
      </Form>
    </>
  )
}
