import { useState } from 'react'
import { Link } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { NotificationsQuery } from '../gql/graphql.ts'
import { useCommand } from '../graphql.ts'
import { useNotified } from '../live.ts'
import { paths } from '../paths.ts'
import { useRows } from '../rows.ts'
import { Button } from '../ui/button.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'

const notificationsQuery = graphql(`
  query Notifications($after: String) {
    notifications(after: $after) {
      edges {
        node {
          id
          subject
          reference
          text
          path
          because
          at
          isUnread
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const markRead = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markNotificationsRead(input: $input) {
      __typename
      ... on NotificationsMarked {
        marked
        unread
      }
      ... on Refusal {
        ...Refused
      }
    }
  }
`)

type Row = NotificationsQuery['notifications']['edges'][number]['node']

export default function Notifications() {
  useTitle('Notifications')
  const { viewer, reload } = useKnownViewer()
  const { query, rows, hasMore, loadingMore, showMore } = useRows(notificationsQuery, {}, (data) => data.notifications)
  const [mark, marking] = useCommand(markRead)
  const [arrived, setArrived] = useState(0)
  useNotified(viewer.person?.id, () => setArrived((count) => count + 1))

  const refresh = () => {
    setArrived(0)
    query.reload()
    reload()
  }
  const unread = rows.filter((row) => row.isUnread)
  const earlier = rows.filter((row) => !row.isUnread)

  if (!query.data) return <Unready query={query} what="your notifications" />
  return (
    <div className="cb-reading">
      <ChangeLine count={arrived} show={refresh} noun="notification" />
      <h1 className="govuk-heading-l">Notifications</h1>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.accountNotifications()}>
          Choose how we tell you
        </Link>
      </p>
      <h2 className="govuk-heading-m">New</h2>
      {unread.length > 0 ? (
        <>
          <Button
            look="secondary"
            busy={marking}
            onClick={async () => {
              const { ok } = await mark({ input: { upTo: unread[0]?.id } })
              if (ok) refresh()
            }}
          >
            Mark all as read
          </Button>
          <RowList label="New notifications" rows={unread} keyOf={(row) => row.id}>
            {(row) => (
              <Notification
                row={row}
                onFollow={() => void mark({ input: { upTo: row.id, subject: row.subject } }).then(reload)}
              />
            )}
          </RowList>
        </>
      ) : (
        <EmptyState title="All read." />
      )}
      {earlier.length > 0 || hasMore ? (
        <>
          <h2 className="govuk-heading-m govuk-!-margin-top-6">Earlier</h2>
          <RowList
            label="Earlier notifications"
            rows={earlier}
            keyOf={(row) => row.id}
            hasMore={hasMore}
            loadingMore={loadingMore}
            showMore={showMore}
          >
            {(row) => <Notification row={row} />}
          </RowList>
        </>
      ) : null}
    </div>
  )
}

function Notification({ row, onFollow }: { row: Row; onFollow?: () => void }) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Link className="govuk-link" to={row.path} onClick={onFollow}>
          {row.reference ? <span className="cb-mono">{row.reference} </span> : null}
          {row.text}
        </Link>
      </p>
      <p className="govuk-body-s cb-muted govuk-!-margin-bottom-0">
        <Time at={row.at} />. You were told because {row.because}.
      </p>
    </>
  )
}
