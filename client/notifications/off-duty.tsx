import { useState } from 'react'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import { command, usePageQuery } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { DateTimeInput } from '../ui/forms/date-time-input.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'

const offDutyQuery = graphql(`
  query OffDuty {
    notificationPreferences {
      offDutyUntil
    }
  }
`)

const setOffDuty = graphql(`
  mutation SetOffDuty($input: OffDutyInput!) {
    setOffDuty(input: $input) {
      __typename
      ... on NotificationPreferences {
        offDutyUntil
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export default function OffDuty() {
  useTitle('Off duty')
  const query = usePageQuery(offDutyQuery)
  const until = query.data?.notificationPreferences?.offDutyUntil ?? null
  if (!query.data) return <Unready query={query} what="your time off duty" />
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">Off duty</h1>
      <p className="govuk-body">
        Until the day you choose we write only what cannot wait: decisions, deadlines and your account. The rest waits,
        and comes in one letter at 08:00 after your return. On the site everything stands as always.
      </p>
      {until ? <OnReturn until={until} reload={query.reload} /> : null}
      <Until key={until} until={until} reload={query.reload} />
    </div>
  )
}

function OnReturn({ until, reload }: { until: string; reload(): void }) {
  const [ending, setEnding] = useState(false)
  return (
    <InsetText>
      You are off duty until <Time at={until} form="exact" />.{' '}
      <TextButton
        busy={ending}
        onClick={async () => {
          setEnding(true)
          await command(setOffDuty, { input: { until: null } })
          setEnding(false)
          reload()
        }}
      >
        Back on duty now
      </TextButton>
    </InsetText>
  )
}

function Until({ until, reload }: { until: string | null; reload(): void }) {
  const form = useForm({
    initial: { until },
    check: (values) =>
      values.until ? [] : [{ path: 'until', code: 'NEEDED', message: 'Enter the day you are back, such as 27 3 2027' }],
    send: (values) => command(setOffDuty, { input: { until: values.until } }),
    after: reload,
  })
  return (
    <Form form={form} submit="Go off duty">
      <DateTimeInput label="Back on" usualTime="08:00" {...form.field('until')} />
    </Form>
  )
}
