import { useEffect, useState } from 'react'
import { useViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { WatchKind } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { Button } from '../ui/button.tsx'

const watchMutation = graphql(`
  mutation WatchIt($input: WatchInput!) {
    watch(input: $input) {
      __typename
      ... on Watched {
        isWatched
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

export const unwatchMutation = graphql(`
  mutation UnwatchIt($input: WatchInput!) {
    unwatch(input: $input) {
      __typename
      ... on Watched {
        isWatched
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

/**
 * Watch and stop watching: `<WatchButton kind="challenge" what={reference} isWatched={challenge.isWatched} />`, or an
 * organisation by its slug, or a search by the query of its address. Nothing for a visitor.
 */
export function WatchButton({
  kind,
  what,
  isWatched,
  words = 'Watch',
}: {
  kind: WatchKind
  what: string
  isWatched: boolean
  words?: string
}) {
  const { person } = useViewer()
  const [watched, setWatched] = useState(isWatched)
  const [trouble, setTrouble] = useState('')
  const [watch, beginning] = useCommand(watchMutation)
  const [unwatch, stopping] = useCommand(unwatchMutation)
  useEffect(() => setWatched(isWatched), [isWatched])
  if (!person) return null

  const press = async () => {
    const { ok, refusal } = await (watched ? unwatch : watch)({ input: { kind, what } })
    setTrouble(refusal?.message ?? '')
    if (ok) setWatched(ok.isWatched)
  }
  return (
    <>
      <Button look="secondary" busy={beginning || stopping} onClick={press}>
        {watched ? 'Stop watching' : words}
      </Button>
      <span className={trouble ? 'govuk-error-message' : 'govuk-visually-hidden'} role="status">
        {trouble || (watched ? 'You watch this. Nobody else can see that.' : '')}
      </span>
    </>
  )
}
