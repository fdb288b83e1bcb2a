import { Link } from 'react-router'
import { paths } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import { EmptyState } from '../ui/list.tsx'
import { PartnershipTimeline } from '../ui/pictures/partnership-timeline.tsx'
import { Time } from '../ui/time.tsx'
import { healthOf, nextThings } from './next-things.ts'
import { PublicPart } from './public-part.tsx'
import { Summary } from './summary.tsx'
import type { Open } from './workspace.tsx'

/** One that has begun, for those who take part: what is next, how it goes, what was done. */
export function Going({ partnership, inside, reload }: Open) {
  const active = partnership.state === 'active'
  const due = inside.milestones.flatMap(({ title, owner, dueOn, acceptedAt }) =>
    dueOn ? [{ title, party: owner.name, dueAt: dueOn, metAt: acceptedAt ?? null }] : [],
  )
  return (
    <>
      {active ? <p className="govuk-body govuk-!-font-weight-bold">{healthOf(inside)}</p> : null}
      {due.length > 0 ? <PartnershipTimeline milestones={due} /> : null}
      {active ? <NextThree partnership={partnership} inside={inside} /> : null}
      {partnership.actions.includes('recordProgress') ? (
        <LinkButton to={paths.partnershipMilestones(partnership.reference)}>Record progress</LinkButton>
      ) : null}
      <PublicPart partnership={partnership} />
      <Summary partnership={partnership} inside={inside} reload={reload} />
      <Done inside={inside} />
    </>
  )
}

function NextThree({ partnership, inside }: Pick<Open, 'partnership' | 'inside'>) {
  const things = nextThings(partnership, inside).slice(0, 3)
  return (
    <section aria-labelledby="next-three" className="cb-reading">
      <h2 className="govuk-heading-m" id="next-three">
        Next three things
      </h2>
      {things.length === 0 ? (
        <EmptyState title="Everything planned is met.">Add a milestone, or write the close-out.</EmptyState>
      ) : (
        <ol className="govuk-list govuk-list--number">
          {things.map(({ what, who, by, since, to }) => (
            <li key={what}>
              <Link className="govuk-link" to={to}>
                {what}
              </Link>
              <br />
              <span className="cb-muted">
                {who}
                {by ? (
                  <>
                    , by <Time at={by} form="day" />
                  </>
                ) : since ? (
                  <>
                    , since <Time at={since} form="day" />
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Done({ inside }: Pick<Open, 'inside'>) {
  if (inside.progress.length === 0) return null
  return (
    <section aria-labelledby="progress" className="cb-reading">
      <h2 className="govuk-heading-m" id="progress">
        What was done
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {inside.progress.slice(0, 10).map(({ at, organisation, text }) => (
          <li key={at + text}>
            {text}
            <br />
            <span className="cb-muted">
              {organisation.name}, <Time at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
