import { Link } from 'react-router'
import { figureDefinitions } from '../../schema/figures.ts'
import { graphql } from '../gql/gql.ts'
import type { ChallengePacesFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { many } from '../time.ts'
import { SummaryList } from '../ui/summary-list.tsx'

export const challengePaces = graphql(`
  fragment ChallengePaces on Challenge {
    responseClock {
      key
      workingDays
      longest
      cases
    }
  }
`)

type Pace = ChallengePacesFragment['responseClock'][number]

/** How long a challenge took to answer, to decide and to give feedback, in working days of its force. */
export const ChallengeClock = ({ paces }: { paces: readonly Pace[] }) =>
  paces.length === 0 ? null : (
    <section aria-labelledby="response-clock">
      <h2 id="response-clock" className="govuk-heading-m">
        How long it took
      </h2>
      <SummaryList
        rows={paces.map((pace) => ({ name: figureDefinitions[pace.key].label, value: paceInWords(pace) }))}
      />
      <p className="govuk-body cb-muted">
        In working days of the force’s nation.{' '}
        <Link className="govuk-link" to={paths.figures()}>
          How each is counted
        </Link>
      </p>
    </section>
  )

/** "2 working days, the middle one of 7 answers; the longest took 4" */
export function paceInWords({ workingDays, longest, cases }: Pace): string {
  const days = many(workingDays, 'working day')
  if (cases === null || cases === undefined || cases === 1) return days
  return `${days}, the middle one of ${many(cases, 'answer')}; the longest took ${longest}`
}
