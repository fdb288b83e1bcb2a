import { Link, useSearchParams } from 'react-router'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { ChangeGroup } from '../gql/graphql.ts'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Tabs } from '../ui/navigation.tsx'
import { Reference } from '../ui/reference.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'

const changesQuery = graphql(`
  query Changes($group: ChangeGroup, $after: String) {
    changes(group: $group, after: $after) {
      edges {
        node {
          id
          at
          by
          text
          reference
          title
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const groups: readonly { group: ChangeGroup | null; words: string }[] = [
  { group: null, words: 'All' },
  { group: 'openings', words: 'Opened' },
  { group: 'dates', words: 'Dates' },
  { group: 'addenda', words: 'Addenda' },
  { group: 'answers', words: 'Answers' },
  { group: 'outcomes', words: 'Outcomes' },
  { group: 'demand', words: 'Same problem' },
  { group: 'partnerships', words: 'Partnerships' },
  { group: 'charter', words: 'Charter' },
  { group: 'organisations', words: 'Organisations' },
]

export default function Changes() {
  useTitle('All changes')
  const [search] = useSearchParams()
  const group = groups.find((choice) => choice.group === search.get('show'))?.group ?? null
  const { query, rows, hasMore, loadingMore, showMore } = useRows(changesQuery, { group }, (data) => data.changes)

  return (
    <>
      <h1 className="govuk-heading-l">All changes</h1>
      <p className="govuk-body cb-reading">
        Every public event on the board, newest first. Each carries the hash of the one before, so that nothing can be
        changed unnoticed; a challenge’s own changes page proves it.{' '}
        <a className="govuk-link" href="/changes.atom">
          Follow them in a feed reader (Atom)
        </a>
        .
      </p>
      <Tabs
        label="Which changes"
        tabs={groups.map((choice) => ({
          to: withQuery(paths.changes(), { show: choice.group }),
          words: choice.words,
          current: choice.group === group,
        }))}
      />
      {query.data ? (
        rows.length > 0 ? (
          <RowList
            label="Changes"
            rows={rows}
            keyOf={(row) => row.id}
            hasMore={hasMore}
            loadingMore={loadingMore}
            showMore={showMore}
          >
            {(row) => (
              <div className="cb-dense">
                <p className="govuk-body govuk-!-margin-bottom-0">
                  <strong>{row.by}</strong> {row.text}.
                </p>
                <p className="govuk-body govuk-!-margin-bottom-0">
                  <span className="cb-muted">
                    <Time at={row.at} /> ·{' '}
                  </span>
                  {row.reference ? <Reference to={row.path}>{row.reference}</Reference> : null}{' '}
                  <Link className="govuk-link" to={row.path}>
                    {row.title}
                  </Link>
                </p>
              </div>
            )}
          </RowList>
        ) : (
          <EmptyState title="Nothing of this kind has happened yet.">
            <Link className="govuk-link" to={paths.changes()}>
              Show all changes
            </Link>
          </EmptyState>
        )
      ) : (
        <Unready query={query} what="the changes" />
      )}
    </>
  )
}
