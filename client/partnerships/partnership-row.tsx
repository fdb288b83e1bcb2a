import { Link } from 'react-router'
import { graphql } from '../gql/gql.ts'
import type { PartnershipLineFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { measureFinding } from '../ui/pictures/measure-line.tsx'
import { Status } from '../ui/tag.tsx'
import { Tally } from '../ui/tally.tsx'
import { Time } from '../ui/time.tsx'

export const partnershipLine = graphql(`
  fragment PartnershipLine on Partnership {
    id
    reference
    state
    title
    parties {
      key
      organisation {
        id
        name
      }
    }
    objectives {
      key
      text
      measure
      unit
      baseline
      target
      readings {
        value
        on
      }
    }
    milestonesMet
    milestonesPlanned
    endsOn
    endedReason
  }
`)

/** A partnership in a list: who, for what, how far, and the latest measure. Of one that ended the reason comes first. */
export function PartnershipRow({ row }: { row: PartnershipLineFragment }) {
  const { objectives, milestonesMet, milestonesPlanned, endsOn, endedReason } = row
  const measured = objectives.find(({ readings }) => readings.length > 0)
  return (
    <>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <span className="cb-mono">{row.reference}</span> <Status of="partnership" is={row.state} />
      </p>
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Link className="govuk-link" to={paths.partnership(row.reference)}>
          {row.title}
        </Link>
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {row.parties.map(({ organisation }) => organisation.name).join(' and ')}
      </p>
      {endedReason ? <p className="govuk-body govuk-!-margin-bottom-1">Ended: {endedReason}</p> : null}
      {objectives[0]?.text ? <p className="govuk-body govuk-!-margin-bottom-1">{objectives[0].text}</p> : null}
      {milestonesPlanned > 0 ? (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          <Tally done={milestonesMet} of={milestonesPlanned}>
            {milestonesMet} of {milestonesPlanned} milestones met
          </Tally>
        </p>
      ) : null}
      <p className="govuk-body-s cb-muted govuk-!-margin-bottom-0">
        {measured
          ? `${measured.measure}: ${measureFinding(
              measured.unit,
              measured.baseline ?? null,
              measured.target ?? null,
              measured.readings.map(({ on, value }) => ({ at: on, value })),
            )}. `
          : null}
        {row.state === 'active' && endsOn ? (
          <>
            Until <Time at={endsOn} form="day" />.
          </>
        ) : null}
      </p>
    </>
  )
}
