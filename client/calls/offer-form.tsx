import { addMinutes } from 'date-fns/addMinutes'
import { callLimits } from '../../schema/calls.ts'
import { command } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { TextInput } from '../ui/forms/text-input.tsx'
import { Textarea } from '../ui/forms/textarea.tsx'
import { offerCalls } from './commands.ts'
import type { CallsChallenge } from './query.ts'

type Values = {
  starts: readonly (string | null)[]
  minutes: string
  drawAt: string | null
  joining: string
  looked: boolean
}

const breakMinutes = 10

/** The force offers its times. Each new time stands a short break after the one before. */
export function OfferForm({ challenge, after }: { challenge: CallsChallenge; after(): void }) {
  const initial: Values = { starts: [null], minutes: '30', drawAt: null, joining: '', looked: false }
  const form = useForm({
    initial,
    keep: `calls:${challenge.reference}`,
    check: ({ starts, drawAt, minutes }) => [
      ...(drawAt ? [] : [{ path: 'drawAt', code: 'NEEDED', message: 'Say when it is drawn' }]),
      ...(/^\d+$/.test(minutes) ? [] : [{ path: 'minutes', code: 'NEEDED', message: 'Write how many minutes' }]),
      ...starts.flatMap((start, place) =>
        start ? [] : [{ path: `startsAt.${place}`, code: 'NEEDED', message: `Say when call ${place + 1} begins` }],
      ),
    ],
    send: ({ starts, drawAt, minutes, joining, looked }: Values) =>
      command(offerCalls, {
        challenge: challenge.id,
        startsAt: starts.flatMap((start) => start ?? []),
        minutes: Number(minutes),
        drawAt: drawAt ?? '',
        joining,
        looked,
      }),
    after,
  })
  const { starts, minutes } = form.values
  const set = (place: number, to: string | null) =>
    form.set({ starts: starts.map((start, at) => (at === place ? to : start)) })
  const more = () => {
    const last = starts.at(-1)
    const next = last ? addMinutes(new Date(last), (Number(minutes) || 30) + breakMinutes).toISOString() : null
    form.set({ starts: [...starts, next] })
  }
  return (
    <section className="cb-reading" aria-labelledby="offer">
      <h2 className="govuk-heading-m" id="offer">
        Offer calls
      </h2>
      <p className="govuk-body">
        Every supplier is told at the same moment. Calls are offered once on an engagement, so that everybody is in one
        draw.
      </p>
      <Form form={form} submit="Offer these calls">
        <TextInput
          label="Minutes each"
          inputMode="numeric"
          width={3}
          hint={`${callLimits.leastMinutes} to ${callLimits.mostMinutes}`}
          {...form.field('minutes')}
        />
        <DateTimeInput
          label="Who gets one is drawn at"
          hint="UK time. Leave suppliers some days to ask."
          {...form.field('drawAt')}
        />
        {/* What is wrong with the times together leads to all of them. */}
        <div id={form.idOf('startsAt')} tabIndex={-1}>
          {starts.map((start, place) => (
            <DateTimeInput
              // biome-ignore lint/suspicious/noArrayIndexKey: a time has no other name than its place
              key={place}
              label={`Call ${place + 1} begins at`}
              usualTime="10:00"
              id={form.idOf(`startsAt.${place}`)}
              name={`startsAt.${place}`}
              value={start}
              error={form.errorAt(`startsAt.${place}`) ?? (place === 0 ? form.errorAt('startsAt') : undefined)}
              onChange={(to) => set(place, to)}
            />
          ))}
        </div>
        <p className="govuk-body">
          {starts.length < callLimits.slots ? <TextButton onClick={more}>Add another call</TextButton> : null}{' '}
          {starts.length > 1 ? (
            <TextButton onClick={() => form.set({ starts: starts.slice(0, -1) })}>Remove the last</TextButton>
          ) : null}
        </p>
        <Textarea
          label="How to join"
          hint="A telephone number or a link. Shown to your force, and to each supplier that has a call."
          rows={2}
          most={callLimits.joining}
          {...form.field('joining')}
        />
        <Looked form={form} />
      </Form>
    </section>
  )
}
