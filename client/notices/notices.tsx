import { Link, useSearchParams } from 'react-router'
import { noticeSearchOf } from '../../schema/notice-search.ts'
import { regionLabel } from '../../schema/vocabularies.ts'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { NoticesQuery } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { useRows } from '../rows.ts'
import { many } from '../time.ts'
import { FilterPanel, WithFilters } from '../ui/filter-panel.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { SortLinks, Tabs } from '../ui/navigation.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { noticeFilterGroups, noticesAt } from './filters.ts'
import { NoticeValue, StageTag } from './notice-facts.tsx'

const noticesQuery = graphql(`
  query Notices($filter: NoticeFilter, $sort: NoticeSort, $after: String) {
    noticeBoard(filter: $filter) {
      total
      counts {
        police
        everyone
        stages {
          value
          count
        }
        regions {
          value
          count
        }
        divisions {
          value
          count
        }
        closing {
          value
          count
        }
        forces {
          count
          force {
            slug
            name
          }
        }
      }
      rows(sort: $sort, after: $after) {
        edges {
          node {
            id
            ocid
            title
            stage
            buyerName
            region
            closesAt
            changedAt
            source
            value {
              amount
              currency
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

type Row = NoticesQuery['noticeBoard']['rows']['edges'][number]['node']

export default function Notices() {
  useTitle('Public notices')
  const [address] = useSearchParams()
  const search = noticeSearchOf(address)
  const filter = {
    text: search.q,
    police: search.show === 'police',
    stages: search.stage,
    forces: search.force,
    regions: search.region,
    divisions: search.group,
    closingWithinDays: search.closing ? Number(search.closing) : null,
  }
  const { query, rows, hasMore, loadingMore, showMore } = useRows(
    noticesQuery,
    {
      filter: {
        ...filter,
        stages: [...filter.stages],
        forces: [...filter.forces],
        regions: [...filter.regions],
        divisions: [...filter.divisions],
      },
      sort: search.sort,
    },
    (data) => data.noticeBoard.rows,
  )
  const board = query.data?.noticeBoard

  return (
    <>
      <h1 className="govuk-heading-l">Public notices</h1>
      <p className="govuk-body cb-reading">
        Real procurement notices, imported from the official services and shown as published. They are not challenges of
        this board: to tender, follow a notice to its source.
      </p>
      <Tabs
        label="Whose notices"
        tabs={[
          {
            to: noticesAt({ ...search, show: 'police' }),
            words: 'Police',
            count: board?.counts.police,
            current: search.show === 'police',
          },
          {
            to: noticesAt({ ...search, show: 'everyone', force: [] }),
            words: 'All buyers',
            count: board?.counts.everyone,
            current: search.show === 'everyone',
          },
        ]}
      />
      {board ? (
        <WithFilters
          filters={
            <FilterPanel groups={noticeFilterGroups(search, board.counts)} clear={noticesAt({ show: search.show })}>
              <SearchForm label="Search notices" value={search.q} to={(q) => noticesAt({ ...search, q })} />
            </FilterPanel>
          }
        >
          <p className="govuk-body" role="status">
            {many(board.total, 'notice')}
          </p>
          <SortLinks
            choices={[
              { to: noticesAt({ ...search, sort: 'newest' }), words: 'Newest', current: search.sort === 'newest' },
              {
                to: noticesAt({ ...search, sort: 'closing' }),
                words: 'Closing soon',
                current: search.sort === 'closing',
              },
            ]}
          />
          {rows.length > 0 ? (
            <RowList
              label="Notices"
              rows={rows}
              keyOf={(row) => row.id}
              hasMore={hasMore}
              loadingMore={loadingMore}
              showMore={showMore}
            >
              {(row) => <NoticeRow notice={row} />}
            </RowList>
          ) : (
            <EmptyState title="No notices fit.">
              <Link
                className="govuk-link"
                to={noticesAt(search.show === 'police' ? { q: search.q, show: 'everyone' } : {})}
              >
                {search.show === 'police' ? 'Look among all buyers' : 'Take every filter off'}
              </Link>
            </EmptyState>
          )}
        </WithFilters>
      ) : (
        <Unready query={query} what="the notices" />
      )}
    </>
  )
}

const NoticeRow = ({ notice }: { notice: Row }) => (
  <div className="cb-facts">
    <div className="cb-facts__title">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Link className="govuk-link" to={paths.notice(notice.ocid)}>
          {notice.title}
        </Link>
      </h2>
      <p className="govuk-body cb-muted govuk-!-margin-bottom-0">{notice.buyerName}</p>
    </div>
    <p className="govuk-body govuk-!-margin-bottom-0">
      <StageTag notice={notice} />
      <br />
      {notice.closesAt && notice.stage === 'tender' ? (
        <Deadline at={notice.closesAt} short />
      ) : (
        <>
          Published <Time at={notice.changedAt} form="day" />
        </>
      )}
    </p>
    <p className="govuk-body govuk-!-margin-bottom-0">
      <NoticeValue value={notice.value} />
      {notice.region ? (
        <>
          <br />
          {regionLabel(notice.region)}
        </>
      ) : null}
    </p>
  </div>
)
