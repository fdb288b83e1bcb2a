import { Link } from 'react-router'
import { type LedgerStage, ledgerStageLabels } from '../../schema/adoptions.ts'
import type { AdoptionLineFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { Linked } from '../ui/paragraphs.tsx'
import { Reference } from '../ui/reference.tsx'
import { Tag } from '../ui/tag.tsx'
import { Time } from '../ui/time.tsx'

type Step = AdoptionLineFragment['steps'][number]

const colours = { pilot: 'blue', live: 'green', stopped: 'grey' } as const
export const LedgerStageTag = ({ stage }: { stage: LedgerStage }) => (
  <Tag colour={colours[stage]}>{ledgerStageLabels[stage]}</Tag>
)

/** How far a force is with what came of a challenge, what shows it, and what it said before. */
export function AdoptionRow({ row, of }: { row: AdoptionLineFragment; of: 'outcome' | 'force' | 'supplier' }) {
  const { challenge, force, supplier, steps } = row
  const [now, ...before] = steps.toReversed()
  if (!now) return null
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {of === 'force' ? null : (
          <Link className="govuk-link" to={paths.organisation(force.slug)}>
            {force.name}
          </Link>
        )}{' '}
        <LedgerStageTag stage={now.stage} /> since <Time at={now.on} form="day" />
      </p>
      {of === 'outcome' ? null : (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <Link className="govuk-link" to={paths.challengeOutcome(challenge.reference)}>
            {challenge.title}
          </Link>{' '}
          <Reference>{challenge.reference}</Reference>
        </p>
      )}
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Shown step={now} />
      </p>
      {supplier && of !== 'supplier' ? (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          From{' '}
          <Link className="govuk-link" to={paths.organisation(supplier.slug)}>
            {supplier.name}
          </Link>
        </p>
      ) : null}
      {before.length > 0 ? (
        <ul className="govuk-list govuk-body-s cb-muted govuk-!-margin-bottom-0" aria-label="Before">
          {before.map((step) => (
            <li key={step.at}>
              {ledgerStageLabels[step.stage]} since <Time at={step.on} form="day" />. <Shown step={step} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** What shows it: the words of the force, or the close-out of its partnership. */
const Shown = ({ step: { evidence, link, partnership } }: { step: Step }) => (
  <>
    {partnership ? (
      <>
        As the close-out of <Reference to={paths.partnership(partnership.reference)}>{partnership.reference}</Reference>{' '}
        says.
      </>
    ) : (
      <Linked text={evidence} />
    )}
    {link ? (
      <>
        {' '}
        <Linked text={link} />
      </>
    ) : null}
  </>
)
