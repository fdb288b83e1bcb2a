import { Link, useSearchParams } from 'react-router'
import { type CurationState, curationStateLabels, curationStates } from '../../schema/curations.ts'
import { useTitle } from '../frame/title.ts'
import { useViewer } from '../frame/viewer.tsx'
import { paths, withQuery } from '../paths.ts'
import { useRows } from '../rows.ts'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Tabs } from '../ui/navigation.tsx'
import { Reference } from '../ui/reference.tsx'
import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { curationsQuery } from './curation-query.ts'
import { Suggestions } from './suggestions.tsx'

const colours = { asking: 'amber', joined: 'green', closed: 'petrol' } as const
export const CurationTag = ({ state }: { state: CurationState }) => (
  <Tag colour={colours[state]}>{curationStateLabels[state]}</Tag>
)

/** For Charter managers all curations and what may be joined up; for a force those it is in. */
export default function Curations() {
  useTitle('Curations')
  const [search] = useSearchParams()
  const { organisation } = useViewer()
  const isManager = organisation?.kind === 'charter_body' && ['admin', 'editor'].includes(organisation.role)
  const state = curationStates.find((one) => one === search.get('state')) ?? null
  const { query, rows, hasMore, loadingMore, showMore } = useRows(curationsQuery, { state }, (data) => data.curations)
  if (!query.data) return <Unready query={query} what="curations" />
  const counts = query.data.curationCounts
  const list = (
    <>
      <h2 className="govuk-heading-m">{isManager ? 'All curations' : 'With your force'}</h2>
      <Tabs
        label="Curations by state"
        tabs={[
          { to: paths.curations(), words: 'All', current: state === null },
          ...curationStates.map((one) => ({
            to: withQuery(paths.curations(), { state: one }),
            words: curationStateLabels[one],
            count: counts.find((row) => row.state === one)?.count ?? 0,
            current: state === one,
          })),
        ]}
      />
      {rows.length > 0 ? (
        <RowList
          label="Curations"
          rows={rows}
          keyOf={({ id }) => id}
          hasMore={hasMore}
          loadingMore={loadingMore}
          showMore={showMore}
        >
          {(row) => (
            <>
              <h3 className="cb-facts__title">
                <Link className="govuk-link" to={paths.curation(row.reference)}>
                  {row.title}
                </Link>
              </h3>
              <p className="govuk-body-s govuk-!-margin-bottom-1">
                <Reference>{row.reference}</Reference> <CurationTag state={row.state} />{' '}
                {row.aim === 'adopt'
                  ? `${row.askedBy?.shortName ?? 'A force'} would adopt it with ${row.members[0]?.challenge.force.shortName ?? 'its owner'}.`
                  : `${[...new Set(row.members.map(({ challenge }) => challenge.force.shortName))].join(', ')}. ${row.members.filter(({ answer }) => answer).length} of ${row.members.length} answered.`}{' '}
                Started <Time at={row.createdAt} form="day" />
              </p>
            </>
          )}
        </RowList>
      ) : (
        <EmptyState title="No curations here.">
          {isManager
            ? 'Start one from a suggested join-up above.'
            : 'A Charter manager starts one when your force and another seem to have the same problem. You are told.'}
        </EmptyState>
      )}
    </>
  )
  return (
    <>
      <h1 className="govuk-heading-l">Curations</h1>
      <p className="govuk-body cb-reading">
        A curation brings together forces that may have the same problem, or would adopt what came of one. Its forces
        and Charter managers read it; no supplier does.
      </p>
      {isManager ? <Suggestions after={query.reload}>{list}</Suggestions> : list}
    </>
  )
}
