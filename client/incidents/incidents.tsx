import { Link } from 'react-router'
import { incidentReasonWords } from '../../schema/incident-words.ts'
import { useTitle } from '../frame/title.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { useRows } from '../rows.ts'
import { many } from '../time.ts'
import { LinkButton } from '../ui/button.tsx'
import { ChangeLine } from '../ui/change-line.tsx'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Reference } from '../ui/reference.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { IncidentTag } from './incident-tag.tsx'
import { incidentsQuery } from './query.ts'

/** When the board was out of order, and that every close in that time moved alike. */
export default function Incidents() {
  useTitle('Incidents')
  const { query, rows, hasMore, loadingMore, showMore } = useRows(incidentsQuery, {}, (data) => data.incidents)
  const changes = useChanges('board', 'incidents', query.reload)
  if (!query.data) return <Unready query={query} what="the incidents" />
  return (
    <>
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">Incidents</h1>
      <p className="govuk-body cb-reading">
        A force may move a close to later, and in its last 24 hours not at all. There is one exception: when the board
        itself was out of order. Then every challenge that closes in that time closes later by the same rule. Two
        Charter managers declare it together, nobody picks or leaves out a single challenge, and everybody concerned is
        told.
      </p>
      {query.data.mayDeclareIncident ? <LinkButton to={paths.declareIncident()}>Declare an incident</LinkButton> : null}
      {rows.length > 0 ? (
        <RowList
          label="Incidents"
          rows={rows}
          keyOf={({ id }) => id}
          hasMore={hasMore}
          loadingMore={loadingMore}
          showMore={showMore}
        >
          {({ reference, state, reason, from, to, workingDays, moved, stayed }) => (
            <>
              <h2 className="cb-facts__title">
                <Link className="govuk-link" to={paths.incident(reference)}>
                  {incidentReasonWords[reason]}
                </Link>
              </h2>
              <p className="govuk-body-s govuk-!-margin-bottom-1">
                <Reference>{reference}</Reference> <IncidentTag state={state} /> From <Time at={from} /> to{' '}
                <Time at={to} />.{' '}
                {state === 'confirmed'
                  ? `${many(moved, 'close')} moved by ${many(workingDays, 'working day')}${stayed > 0 ? `, ${stayed} stayed` : ''}.`
                  : 'Nothing has moved.'}
              </p>
            </>
          )}
        </RowList>
      ) : (
        <EmptyState title="There has been no incident.">
          If the board fails near a close, what was done about it stands here.
        </EmptyState>
      )}
    </>
  )
}
