import { Link } from 'react-router'
import { figureDefinitions } from '../../schema/figures.ts'
import { graphql } from '../gql/gql.ts'
import type { ChallengePacesFragment } from '../gql/graphql.ts'
import { paths } from '../paths.ts'
import { SummaryList } from '../ui/summary-list.tsx'
import { paceInWords } from './told.ts'

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

const begun = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** How long a challenge took to answer, to decide and to give feedback, in working days of its force. */
export const ChallengeClock = ({ paces }: { paces: ChallengePacesFragment['responseClock'] }) =>
  paces.length === 0 ? null : (
    <section aria-labelledby="response-clock">
      <h2 id="response-clock" className="govuk-heading-m">
        How long it took
      </h2>
      <SummaryList
        rows={paces.map((pace) => ({ name: figureDefinitions[pace.key].label, value: begun(paceInWords(pace)) }))}
      />
      <p className="govuk-body cb-muted">
        In working days of the force’s nation.{' '}
        <Link className="govuk-link" to={paths.figures()}>
          How each is counted
        </Link>
      </p>
    </section>
  )
