import { graphql } from '../gql/gql.ts'
import type { AccountQuery } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { TextButton } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/forms/error-summary.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { AddPasskey } from './add-passkey.tsx'

const removePasskey = graphql(`
  mutation RemovePasskey($id: String!) {
    removePasskey(id: $id) {
      __typename
      ... on Viewer {
        isDemo
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/** Passkeys: what there is, one more, one fewer. Without any one signs in with a code. */
export function PasskeyList({ passkeys, reload }: { passkeys: AccountQuery['myPasskeys']; reload(): void }) {
  const [remove, , refusal] = useCommand(removePasskey)
  const removeOne = async (id: string) => {
    const outcome = await remove({ id })
    if (!outcome.refusal) reload()
  }
  return (
    <>
      {refusal ? <ErrorSummary refusal={refusal} /> : null}
      {passkeys.length > 0 ? (
        <Table
          caption="Your passkeys"
          rows={passkeys}
          keyOf={({ id }) => id}
          columns={[
            { head: 'Passkey', names: true, cell: ({ name }) => name },
            { head: 'Made', cell: ({ madeAt }) => <Time at={madeAt} form="day" /> },
            {
              head: 'Remove',
              cell: ({ id, name }) => (
                <TextButton onClick={() => removeOne(id)}>
                  Remove<span className="govuk-visually-hidden"> {name}</span>
                </TextButton>
              ),
            },
          ]}
        />
      ) : (
        <p className="govuk-body">You have none. With one you sign in without waiting for a letter.</p>
      )}
      <AddPasskey after={reload} />
    </>
  )
}
