import { useRevalidator, useRouteError } from 'react-router'
import { useConnection } from '../offline/connection.ts'
import { Trouble } from '../ui/trouble.tsx'

/** A page that could not be fetched (no connection, or a new edition has replaced it) or that failed while drawing. */
export function RouteTrouble() {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  const { isAway } = useConnection()
  const notFetched = error instanceof TypeError
  return notFetched ? (
    <Trouble
      message={
        isAway
          ? 'No connection, and this page is not kept on this device. Public pages and drafts of yours that you read before are.'
          : 'No connection, or the board has a newer edition. What you typed and saved is kept.'
      }
      again={() => location.reload()}
    />
  ) : (
    <Trouble id={undefined} again={() => void revalidate()} />
  )
}
