import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { threadKindLabels, threadKinds } from '../../schema/threads.ts'
import { useTitle } from '../frame/title.ts'
import { useKnownViewer } from '../frame/viewer.tsx'
import { graphql } from '../gql/gql.ts'
import type { InboxQuery } from '../gql/graphql.ts'
import { useOwnNews } from '../live.ts'
import { paths } from '../paths.ts'
import { useRows } from '../rows.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { inPlace } from './in-place.ts'
import { Filters } from './inbox-filters.tsx'

const inboxQuery = graphql(`
  query Inbox($filter: InboxFilter!, $after: String) {
    viewer {
      unreadThreads
    }
    inbox(filter: $filter, after: $after) {
      edges {
        node {
          id
          reference
          kind
          title
          subjectReference
          unread
          mentioned
          parties {
            id
            name
          }
          lastAt
          resolvedAt
          lastMessage {
            text
            retractedAt
            author {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    workrooms: inbox(filter: { kind: partnership }, first: 20) {
      edges {
        node {
          title
          subjectReference
        }
      }
    }
  }
`)

type Row = InboxQuery['inbox']['edges'][number]['node']

export default function Inbox() {
  useTitle('Threads')
  const [search] = useSearchParams()
  const { viewer } = useKnownViewer()
  const kind = threadKinds.find((one) => one === search.get('kind')) ?? null
  const show = search.get('show') ?? ''
  const partnership = search.get('partnership')
  const resolved = search.get('resolved') === 'yes'
  const shown = { unread: show === 'unread', mentions: show === 'mentions', mine: show === 'mine' }
  const filter = { ...shown, kind, partnership, resolved }
  const { query, rows: loaded, hasMore, loadingMore, showMore } = useRows(inboxQuery, { filter }, (data) => data.inbox)
  useOwnNews(viewer.person?.id, query.reload)
  const { rows, moved, settle } = usePlaces(loaded, JSON.stringify(filter), !query.refreshing)

  if (!query.data) return <Unready query={query} what="your threads" />
  const { workrooms, viewer: own } = query.data
  const chosen = { show, kind, partnership, resolved }
  return (
    <>
      <ChangeLine count={moved} show={settle} />
      <h1 className="govuk-heading-l">Threads</h1>
      <WithFilters
        filters={
          <Filters chosen={chosen} unread={own.unreadThreads} workrooms={workrooms.edges.map(({ node }) => node)} />
        }
      >
        {rows.length > 0 ? (
          <RowList
            label="Threads"
            rows={rows}
            keyOf={(row) => row.id}
            hasMore={hasMore}
            loadingMore={loadingMore}
            showMore={showMore}
          >
            {(row) => <ThreadRow row={row} />}
          </RowList>
        ) : (
          <Empty filtered={Boolean(show || kind || partnership || resolved)} />
        )}
      </WithFilters>
    </>
  )
}

/** The rooms where they stood when the list was opened, each with its latest word, until the reader asks for the new order. */
function usePlaces(loaded: readonly Row[], list: string, isCurrent: boolean) {
  const [seen, setSeen] = useState<{ list: string; rows: readonly Row[] }>({ list, rows: [] })
  const before = seen.list === list ? seen.rows : []
  const { rows, further, moved } = inPlace(loaded, before)
  if (isCurrent && further.length > 0) setSeen({ list, rows: [...before, ...further] })
  return { rows, moved, settle: () => setSeen({ list, rows: loaded }) }
}

function ThreadRow({ row }: { row: Row }) {
  const { lastMessage } = row
  return (
    <>
      <p className="govuk-body-s cb-muted govuk-!-margin-bottom-1">
        {threadKindLabels[row.kind]} <span className="cb-mono">{row.subjectReference}</span> ·{' '}
        {row.parties.map(({ name }) => name).join(', ')}
      </p>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Link className="govuk-link" to={paths.thread(row.reference)}>
          {row.title}
        </Link>{' '}
        {row.unread > 0 ? <Tag colour="blue">{`${row.unread} unread`}</Tag> : null}{' '}
        {row.mentioned ? <Tag colour="amber">Mentioned</Tag> : null}{' '}
        {row.resolvedAt ? <Tag colour="green">Resolved</Tag> : null}
      </h2>
      <p className="govuk-body-s govuk-!-margin-bottom-0 cb-thread-row__last">
        {lastMessage ? (
          <>
            <span className="cb-muted">
              {lastMessage.author.name}, <Time at={row.lastAt} />:
            </span>{' '}
            {lastMessage.text ?? 'A message was taken back.'}
          </>
        ) : (
          <span className="cb-muted">Nobody has written yet.</span>
        )}
      </p>
    </>
  )
}

const Empty = ({ filtered }: { filtered: boolean }) =>
  filtered ? (
    <EmptyState title="No threads under these filters.">
      <Link className="govuk-link" to={paths.threads()}>
        Show all threads
      </Link>
    </EmptyState>
  ) : (
    <EmptyState title="No threads yet.">
      Rooms open from a challenge, a proposal or a partnership: go to yours and choose “Open the thread”.
    </EmptyState>
  )
