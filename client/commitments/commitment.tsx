import { Link, useParams } from 'react-router'
import { commitmentTagMeanings } from '../../schema/commitments.ts'
import NotFound from '../frame/not-found.tsx'
import { useTitle } from '../frame/title.ts'
import { usePageQuery } from '../graphql.ts'
import { useChanges } from '../live.ts'
import { paths } from '../paths.ts'
import { ChangeLine } from '../ui/change-line.tsx'
import { Docket } from '../ui/docket.tsx'
import { Breadcrumbs } from '../ui/navigation.tsx'
import { MeasureLine } from '../ui/pictures/measure-line.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { DemoTag } from '../ui/tag.tsx'
import { InsetText } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { CommitmentTag } from './commitment-tag.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { History } from './history.tsx'
import { actsNext, nextDate } from './next.tsx'
import { commitmentQuery, type Commitment as Shown } from './query.ts'
import { CommitmentSteps } from './steps.tsx'
import { aimNow, aimOf, latestOf, principleNumber, principleWords } from './words.ts'
import { WorkedOut } from './worked-out.tsx'

/** One commitment: what is pledged, how it is measured, what shows that it is kept, and what happened to it. */
export default function Commitment() {
  const { reference = '' } = useParams()
  const query = usePageQuery(commitmentQuery, { reference })
  const commitment = query.data?.commitment
  const changes = useChanges('commitment', commitment?.key, query.reload)
  useTitle(commitment && `${commitment.pledge} (${commitment.reference})`)
  if (!query.data) return <Unready query={query} what="the commitment" />
  if (!commitment) return <NotFound />
  const { organisation, tag } = commitment
  return (
    <>
      <Breadcrumbs
        trail={[
          { to: paths.charter(), words: 'The Charter' },
          { to: paths.commitments(), words: 'Commitments' },
        ]}
      />
      <ChangeLine {...changes} />
      <h1 className="govuk-heading-l cb-reading">{commitment.pledge}</h1>
      <Docket
        reference={commitment.reference}
        tag={<CommitmentTag tag={tag} />}
        who={
          <>
            <Link className="govuk-link" to={paths.organisation(organisation.slug)}>
              {organisation.name}
            </Link>{' '}
            {organisation.isDemo && <DemoTag />}
          </>
        }
        next={nextDate(commitment)}
        acts={actsNext(commitment)}
        facts={[
          {
            label: 'Principle',
            value: (
              <Link className="govuk-link" to={paths.principle(String(principleNumber(commitment.principle)))}>
                {principleWords(commitment.principle)}
              </Link>
            ),
          },
          { label: 'Led by', value: commitment.leadPost },
        ]}
      />
      {tag ? <p className="govuk-body cb-reading cb-muted">{commitmentTagMeanings[tag]}</p> : null}
      {commitment.returnedBecause ? (
        <InsetText>A Charter manager gave it back: {commitment.returnedBecause}</InsetText>
      ) : null}
      {commitment.state === 'proposed' ? (
        <InsetText>Only {organisation.name} and the Charter managers see this until it is agreed to.</InsetText>
      ) : null}
      <CommitmentSteps commitment={commitment} after={query.reload} />
      <Measure commitment={commitment} />
      <EvidenceList commitment={commitment} />
      <History history={commitment.history} />
    </>
  )
}

function Measure({ commitment }: { commitment: Shown }) {
  const { measure, unit, baseline = null, target, readings, dueAt, reviewAt, boardMeasure } = commitment
  const noted = readings.filter(({ note }) => note)
  return (
    <section className="cb-reading" aria-labelledby="measure">
      <h2 className="govuk-heading-m" id="measure">
        Measure
      </h2>
      <SummaryList
        rows={[
          { name: 'What is measured', value: measure },
          { name: 'Aim', value: aimOf(commitment) },
          { name: 'Latest', value: [latestOf(commitment), aimNow(commitment)].filter(Boolean).join('. ') },
          ...(boardMeasure ? [{ name: 'How it is worked out', value: <WorkedOut measure={boardMeasure} /> }] : []),
          { name: 'Due', value: <Time at={dueAt} form="day" /> },
          { name: 'Next review', value: <Time at={reviewAt} form="day" /> },
        ]}
      />
      {readings.length > 1 ? (
        <MeasureLine {...{ unit, baseline, target }} readings={readings.map(({ on, value }) => ({ at: on, value }))} />
      ) : null}
      {noted.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {noted.map(({ on, note }) => (
            <li key={on}>
              <Time at={on} form="day" />: {note}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
