import { Link } from 'react-router'
import { command } from '../graphql.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Looked } from '../ui/forms/content-warning.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { Time } from '../ui/time.tsx'
import { AsSaved } from './as-saved.tsx'
import { release as releaseMutation } from './commands.ts'
import type { Release } from './query.ts'

type Values = { when: '' | 'now' | 'then'; at: string | null; looked: boolean }

/** Gives to everybody what is read here, now or at a moment; where somebody changed it meanwhile, it is read once more. */
export function ReleaseStep({
  release,
  back,
  closesAt,
  reread,
  done,
}: {
  release: Release
  back: string
  closesAt: string | null
  reread(): void
  done(words: string): void
}) {
  const { id, version, title, releaseAt } = release
  const initial: Values = { when: releaseAt ? 'then' : 'now', at: releaseAt ?? null, looked: false }
  const form = useForm({
    initial,
    check: ({ when, at }) => (when === 'then' && !at ? [{ path: 'at', code: 'NEEDED', message: 'Say when' }] : []),
    send: async ({ when, at, looked }) => {
      const outcome = await command(releaseMutation, { id, madeFrom: version, at: when === 'then' ? at : null, looked })
      // What stands now is fetched, so that it is in sight when it is sent again.
      if (outcome.refusal?.code === 'CHANGED_SINCE') reread()
      return outcome
    },
    after: (_released, { when }) =>
      done(
        when === 'then'
          ? 'It is released at the moment that you chose. You may choose another until then.'
          : `“${title}” was released to everybody.`,
      ),
  })
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Release this to everybody?</h1>
      <p className="govuk-body">
        This is what was saved. Everybody reads it from the same moment on, and it cannot be changed or taken back: you
        could only release something that adds to it. Whoever watches the challenge or has begun a proposal is told.
      </p>
      <AsSaved release={release} />
      <Form
        form={form}
        submit={form.values.when === 'then' ? 'Release it then' : 'Release it to everybody now'}
        beside={
          <Link className="govuk-link" to={back}>
            Go back and change it
          </Link>
        }
      >
        <Radios
          label="When"
          {...form.field('when')}
          choices={[
            { value: 'now', label: 'Now' },
            {
              ...{ value: 'then', label: 'At a set time' },
              reveals: (
                <>
                  <DateTimeInput {...form.field('at')} label="When everybody is to have it" hint="UK time" />
                  {closesAt ? (
                    <p className="govuk-body">
                      The challenge closes <Time at={closesAt} />: before that.
                    </p>
                  ) : null}
                </>
              ),
            },
          ]}
        />
        <Looked form={form} />
      </Form>
    </div>
  )
}
