import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { Found } from '../reviews/reviewed.tsx'
import { Paragraphs } from '../ui/paragraphs.tsx'
import { MeasureLine } from '../ui/pictures/measure-line.tsx'
import { Tally } from '../ui/tally.tsx'
import { StopBand } from '../ui/text-blocks.tsx'
import { Time } from '../ui/time.tsx'
import { withUnit } from '../ui/units.ts'
import { CloseOuts } from './close-outs.tsx'
import type { Partnership } from './workspace-query.ts'

/** What everybody may read: who, what, how it goes, and the measures. Of one that ended the reason comes first. */
export function PublicPart({ partnership }: { partnership: Partnership }) {
  const { endedReason, endedBy, endedAt, publicSummary, challenge, milestonesMet, milestonesPlanned } = partnership
  return (
    <div className="cb-reading">
      {endedReason ? (
        <StopBand title={`Ended by ${endedBy?.name ?? 'a party'}`}>
          <p className="govuk-body">
            {endedReason}
            {endedAt ? (
              <span className="cb-muted">
                {' '}
                <Time at={endedAt} form="day" />.
              </span>
            ) : null}
          </p>
        </StopBand>
      ) : null}
      {publicSummary ? <Paragraphs text={publicSummary} /> : null}
      {challenge ? (
        <p className="govuk-body">
          It grew from{' '}
          <Link className="govuk-link cb-mono" to={paths.challenge(challenge.reference)}>
            {challenge.reference}
          </Link>
          .
        </p>
      ) : null}
      {milestonesPlanned > 0 ? (
        <p className="govuk-body">
          <Tally done={milestonesMet} of={milestonesPlanned}>
            {milestonesMet} of {milestonesPlanned} milestones met
          </Tally>
        </p>
      ) : null}
      {partnership.reviews.length > 0 ? (
        <section aria-labelledby="reviewed">
          <h2 className="govuk-heading-m" id="reviewed">
            Reviewed for ethics, data and AI
          </h2>
          <Found reviews={partnership.reviews} />
        </section>
      ) : null}
      <CloseOuts partnership={partnership} />
      <Measures partnership={partnership} />
    </div>
  )
}

/** Each objective with its measure. */
export function Measures({ partnership }: { partnership: Partnership }) {
  const { objectives } = partnership
  if (objectives.length === 0) return null
  return (
    <section aria-labelledby="measures">
      <h2 className="govuk-heading-m" id="measures">
        What it is for, and how it goes
      </h2>
      {objectives.map((objective) => (
        <MeasureOf key={objective.key} objective={objective} />
      ))}
    </section>
  )
}

export function MeasureOf({ objective }: { objective: Partnership['objectives'][number] }) {
  const { text, measure, unit, baseline, target, source, readings } = objective
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{text}</h3>
      {measure ? (
        <>
          <p className="govuk-body">
            {measure}
            {source ? <span className="cb-muted">. Source: {source}</span> : null}
          </p>
          {readings.length > 0 ? (
            <MeasureLine
              unit={unit}
              baseline={baseline ?? null}
              target={target ?? null}
              readings={readings.map(({ on, value }) => ({ at: on, value }))}
            />
          ) : (
            <p className="govuk-body cb-muted">
              {baseline === null || baseline === undefined ? '' : `Was ${withUnit(baseline, unit)}. `}
              {target === null || target === undefined ? '' : `Target ${withUnit(target, unit)}. `}
              No reading yet.
            </p>
          )}
        </>
      ) : null}
    </>
  )
}
