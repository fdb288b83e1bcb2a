import { useParams } from 'react-router'
import { incidentReasonWords } from '../../schema/incident-words.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { Docket } from '../ui/docket.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { IncidentTag } from './incident-tag.tsx'
import { incidentQuery, type ShownIncident } from './query.ts'
import { IncidentSteps } from './steps.tsx'
import { TouchedTables } from './touched-table.tsx'

/** One incident: when, why, by which rule, who declared it, and every challenge that it touched. */
export default function Incident() {
  const { reference = '' } = useParams()
  const query = usePageQuery(incidentQuery, { reference })
  const incident = query.data?.incident
  const changes = useChanges('incident', incident?.key, query.reload)
  useTitle(incident && `${incidentReasonWords[incident.reason]} (${incident.reference})`)
  if (!query.data) return <Unready query={query} what="the incident" />
  if (!incident) return <NotFound />
  const { state, from, to, reason, text, rule, list, withdrawnReason } = incident
  return (
    <>
      <Breadcrumbs trail={[{ to: paths.incidents(), words: 'Incidents' }]} />
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l">{incidentReasonWords[reason]}</h1>
      <Docket
        reference={incident.reference}
        tag={<IncidentTag state={state} />}
        acts={state === 'declared' ? 'A second Charter manager' : 'Nobody: it is settled'}
        facts={[
          { label: 'Out of order from', value: <Time at={from} /> },
          { label: 'Until', value: <Time at={to} /> },
          { label: 'By', value: <Who incident={incident} /> },
        ]}
      />
      <Paragraphs text={text} />
      <h2 className="govuk-heading-m">The rule</h2>
      <p className="govuk-body cb-reading">{rule}</p>
      {withdrawnReason ? (
        <>
          <h2 className="govuk-heading-m">Taken back</h2>
          <Paragraphs text={withdrawnReason} />
        </>
      ) : (
        <TouchedTables rows={list.challenges} isDone={state === 'confirmed'} />
      )}
      <IncidentSteps incident={incident} after={query.reload} />
    </>
  )
}

function Who({ incident: { by, declaredAt, confirmedAt } }: { incident: ShownIncident }) {
  const [declared, confirmed] = by
  return (
    <>
      {declared}, <Time at={declaredAt} />
      {confirmed && confirmedAt ? (
        <>
          ; confirmed by {confirmed}, <Time at={confirmedAt} />
        </>
      ) : null}
    </>
  )
}
