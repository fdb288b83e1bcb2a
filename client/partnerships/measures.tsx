import { useCommand } from '../graphql.ts'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { EmptyState } from '../ui/list.tsx'
import { Details } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { recordReading } from './commands.ts'
import { MeasureOf } from './public-part.tsx'
import { type Open, Workspace } from './workspace.tsx'
import type { Partnership } from './workspace-query.ts'

export default function Measures() {
  return <Workspace tab="Measures">{(open) => <List {...open} />}</Workspace>
}

function List(open: Open) {
  const measured = open.partnership.objectives.filter(({ measure }) => measure)
  if (measured.length === 0) return <EmptyState title="No objective has a measure." />
  return (
    <div className="cb-reading">
      <p className="govuk-body">Measures and their readings are public.</p>
      {measured.map((objective) => (
        <section key={objective.key} aria-label={objective.measure}>
          <MeasureOf objective={objective} />
          {objective.readings.some(({ note }) => note) ? (
            <ul className="govuk-list govuk-list--bullet">
              {objective.readings
                .filter(({ note }) => note)
                .map(({ on, note, by }) => (
                  <li key={on}>
                    <Time at={on} form="day" />: {note} <span className="cb-muted">{by.name}</span>
                  </li>
                ))}
            </ul>
          ) : null}
          {open.partnership.actions.includes('recordReading') ? (
            <Details summary={`Record a reading: ${objective.measure}`}>
              <Record {...open} objective={objective} />
            </Details>
          ) : null}
        </section>
      ))}
    </div>
  )
}

const empty: { value: string; on: string | null; note: string; looked: boolean } = {
  ...{ value: '', on: null, note: '', looked: false },
}

function Record({ partnership, reload, objective }: Open & { objective: Partnership['objectives'][number] }) {
  const [record] = useCommand(recordReading)
  const form = useForm({
    initial: empty,
    within: objective.key,
    check: ({ value, on }) => [
      ...(value.trim() && Number.isFinite(Number(value))
        ? []
        : [{ path: 'value', code: 'NO_NUMBER', message: 'Enter a number' }]),
      ...(on ? [] : [{ path: 'on', code: 'MISSING', message: 'Say when it was measured' }]),
    ],
    send: ({ value, on, ...words }) =>
      record({ id: partnership.id, objective: objective.key, value: Number(value), on: on ?? '', ...words }),
    after: () => {
      form.reset(empty)
      reload()
    },
  })
  const { unit } = objective
  return (
    <Form form={form} submit="Save">
      <TextInput label="Value" width={5} inputMode="decimal" suffix={unit || undefined} {...form.field('value')} />
      <DateTimeInput label="When was it measured?" withTime={false} usualTime="00:00" {...form.field('on')} />
      <TextInput label="What has to be known to read it? (optional)" {...form.field('note')} />
      <Looked form={form} />
    </Form>
  )
}
