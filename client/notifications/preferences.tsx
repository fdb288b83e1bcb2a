import { useState } from 'react'
import { Link } from 'react-router'
import { type Way, wayLabels, ways } from '../../schema/notifications.ts'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { NotificationCategory, PreferencesQuery } from '../gql/graphql.ts'
import { command, usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { Radios } from '../ui/forms/choices.tsx'
import { Form, useForm } from '../ui/forms/form.tsx'
import { NotificationBanner } from '../ui/text-blocks.tsx'
import { Unready } from '../ui/trouble.tsx'
import { Watches } from './watches.tsx'

const preferencesQuery = graphql(`
  query Preferences {
    notificationPreferences {
      choices {
        category
        label
        about
        way
        obligatory
      }
    }
    watches {
      id
      kind
      what
      label
      path
    }
  }
`)

const setPreferences = graphql(`
  mutation SetPreferences($input: NotificationPreferencesInput!) {
    setNotificationPreferences(input: $input) {
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

type Choice = NonNullable<PreferencesQuery['notificationPreferences']>['choices'][number]

export default function Preferences() {
  useTitle('How we tell you')
  const query = usePageQuery(preferencesQuery)
  const choices = query.data?.notificationPreferences?.choices
  if (!query.data || !choices) return <Unready query={query} what="your choices" />
  return (
    <div className="cb-reading">
      <h1 className="govuk-heading-l">How we tell you</h1>
      <p className="govuk-body">
        Everything stands under Notifications on the site. Choose for each kind whether a letter comes too, and when.{' '}
        <Link className="govuk-link" to={paths.accountAvailability()}>
          Off duty for a while?
        </Link>
      </p>
      <Choices choices={choices} />
      <Watches watches={query.data.watches} reload={query.reload} />
    </div>
  )
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  const [saved, setSaved] = useState(false)
  const open = choices.filter((choice) => !choice.obligatory)
  const form = useForm({
    initial: Object.fromEntries(open.map(({ category, way }) => [category, way])) as Record<NotificationCategory, Way>,
    send: (values) =>
      command(setPreferences, {
        input: { ways: open.map(({ category }) => ({ category, way: values[category] })) },
      }),
    after: () => setSaved(true),
  })
  return (
    <>
      {saved ? (
        <NotificationBanner kind="success">
          <p className="govuk-notification-banner__heading">Saved.</p>
        </NotificationBanner>
      ) : null}
      <Form form={form} submit="Save">
        {choices.map((choice) =>
          choice.obligatory ? (
            <div className="govuk-form-group" key={choice.category}>
              <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{choice.label}</h2>
              <p className="govuk-hint">{choice.about}</p>
              <p className="govuk-body">
                <strong>Always by letter, at once.</strong> {choice.obligatory}
              </p>
            </div>
          ) : (
            <Radios
              key={choice.category}
              label={choice.label}
              hint={choice.about}
              small
              inline
              choices={ways.map((way) => ({ value: way, label: wayLabels[way] }))}
              {...form.field(choice.category)}
              onChange={(way) => way && form.set({ [choice.category]: way })}
            />
          ),
        )}
      </Form>
    </>
  )
}
