import { useState } from 'react'
import { graphql } from '../gql/gql.ts'
import type { AccountQuery } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { leaveNothing } from '../offline/leave-nothing.ts'
import { paths } from '../paths.ts'
import { TextButton, WarningButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import type { Refusal } from '../ui/forms/outcome.ts'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'

const endSession = graphql(`
  mutation EndSession($id: String!) {
    endSession(id: $id) {
      __typename
      ... on SessionsEnded {
        count
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

const endEverySession = graphql(`
  mutation EndEverySession {
    endEverySession {
      __typename
      ... on SessionsEnded {
        count
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Where one is signed in, and a way to end each or all. */
export function Devices({ sessions, reload }: { sessions: AccountQuery['mySessions']; reload(): void }) {
  const [refusal, setRefusal] = useState<Refusal>()
  const [end] = useCommand(endSession)
  const [endEvery, endingEvery] = useCommand(endEverySession)
  const endOne = async (id: string) => {
    const outcome = await end({ id })
    setRefusal(outcome.refusal)
    if (!outcome.refusal) reload()
  }
  const endAll = async () => {
    const outcome = await endEvery({})
    setRefusal(outcome.refusal)
    if (outcome.refusal) return
    await leaveNothing()
    location.assign(paths.signIn())
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      <Table
        caption="Where you are signed in"
        rows={sessions}
        keyOf={({ id }) => id}
        columns={[
          { head: 'Browser', names: true, cell: ({ device }) => device },
          { head: 'Signed in', cell: ({ begunAt }) => <Time at={begunAt} /> },
          { head: 'Last seen', cell: ({ lastSeenAt }) => <Time at={lastSeenAt} /> },
          {
            head: 'Sign out',
            cell: ({ id, device, isThisOne }) =>
              isThisOne ? (
                'This browser'
              ) : (
                <TextButton onClick={() => endOne(id)}>
                  Sign out<span className="govuk-visually-hidden"> of {device}</span>
                </TextButton>
              ),
          },
        ]}
      />
      <p className="govuk-body">
        Lost a device? Sign out everywhere, here too. It takes effect at once; nothing you wrote is lost.
      </p>
      <WarningButton busy={endingEvery} onClick={endAll}>
        Sign out everywhere
      </WarningButton>
    </>
  )
}
