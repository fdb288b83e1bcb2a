import { Link } from 'react-router'
import type { CoOwnershipFieldsFragment } from '../../gql/graphql.ts'
import { useCommand } from '../../graphql.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/forms/error-summary.tsx'
import { Time } from '../../ui/time.tsx'
import { endMutation } from './commands.ts'

/** One force that was asked: how it stands, who acts next, and the way to end it. */
export function Asked({ one, reload }: { one: CoOwnershipFieldsFragment; reload(): void }) {
  const [end, ending, refusal] = useCommand(endMutation)
  const { challenge, force, standing, why, reason, mayEnd } = one
  const stop = async () => {
    const outcome = await end({ challenge, force: force.id })
    if (!outcome.refusal) reload()
  }
  return (
    <>
      <ErrorSummary refusal={refusal} />
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        <Link className="govuk-link" to={paths.organisation(force.slug)}>
          {force.name}
        </Link>
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Standing one={one} />
      </p>
      <p className="govuk-body-s cb-muted">
        Asked <Time at={one.askedAt} form="day" />: {why}
        {reason ? (
          <>
            <br />
            Its reason: {reason}
          </>
        ) : null}
      </p>
      {mayEnd ? (
        <Button look="secondary" busy={ending} onClick={() => void stop()}>
          {standing === 'asked' ? 'Take the invitation back' : 'End the co-ownership'}
          <span className="govuk-visually-hidden">: {force.name}</span>
        </Button>
      ) : null}
    </>
  )
}

function Standing({ one: { standing, lapsesAt, answeredAt, endedAt } }: { one: CoOwnershipFieldsFragment }) {
  if (standing === 'asked')
    return (
      <>
        An admin of it answers next. The invitation lapses <Time at={lapsesAt} form="day" />.
      </>
    )
  if (standing === 'lapsed')
    return (
      <>
        Did not answer by <Time at={lapsesAt} form="day" />. You may ask again.
      </>
    )
  if (standing === 'accepted')
    return <>Co-owner{answeredAt ? <> since {<Time at={answeredAt} form="day" />}</> : null}.</>
  const at = standing === 'declined' ? answeredAt : endedAt
  return (
    <>
      {standing === 'declined' ? 'Declined' : 'Ended'}
      {at ? <> {<Time at={at} form="day" />}</> : null}.
    </>
  )
}
