import { useState } from 'react'
import { ask } from '../../graphql.ts'
import { fullTime } from '../../time.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { DateTimeInput } from '../../ui/forms/date-time-input.tsx'
import { Details, WarningText } from '../../ui/text-blocks.tsx'
import { controlsOf, type FieldsProps } from './fields.ts'
import { suggestionQuery } from './query.ts'

const dates = ['questionsCloseAt', 'proposalsCloseAt', 'decisionDueAt'] as const

/** One press works every date out; each can be moved after. */
export function TimetableFields(props: FieldsProps & { warnings: readonly { path: string; message: string }[] }) {
  const { field, value, set } = controlsOf('timetable', props)
  const [busy, setBusy] = useState(0)
  const [said, setSaid] = useState('')
  const suggest = async (weeks: number) => {
    setBusy(weeks)
    const { data, failure } = await ask(suggestionQuery, { reference: props.challenge.reference, weeks })
    setBusy(0)
    const found = data?.challenge?.timetableSuggestion
    if (!found) return setSaid(failure?.message ?? 'No dates came back. Type them in.')
    set({
      questionsCloseAt: new Date(found.questionsCloseAt),
      proposalsCloseAt: new Date(found.proposalsCloseAt),
      decisionDueAt: new Date(found.decisionDueAt),
      startsOn: new Date(found.startsOn),
    })
    setSaid(`Closes at ${fullTime(found.proposalsCloseAt)}. Every date below is worked out. Change any of them.`)
  }
  return (
    <>
      <p className="govuk-body">How long may suppliers write? We work out the dates: at noon, midweek, no holiday.</p>
      <ButtonGroup>
        {[2, 3, 4, 6].map((weeks) => (
          <Button key={weeks} look="secondary" busy={busy === weeks} onClick={() => void suggest(weeks)}>
            {`${weeks} weeks`}
          </Button>
        ))}
      </ButtonGroup>
      <p className="govuk-body" role="status">
        {said}
      </p>
      {props.warnings.map(({ path, message }) => (
        <WarningText key={path}>{message}</WarningText>
      ))}
      {dates.map((name) => (
        <DateTimeInput
          key={name}
          {...field(name)}
          value={value[name]?.toISOString() ?? null}
          onChange={(at) => set({ [name]: at ? new Date(at) : null })}
        />
      ))}
      <Details summary="When the work starts (optional)">
        <DateTimeInput
          {...field('startsOn')}
          withTime={false}
          value={value.startsOn?.toISOString() ?? null}
          onChange={(at) => set({ startsOn: at ? new Date(at) : null })}
        />
      </Details>
    </>
  )
}
