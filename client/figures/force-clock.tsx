import { Link } from 'react-router'
import { figureDefinitions } from '../../schema/figures.ts'
import { paths } from '../paths.ts'
import { SummaryList } from '../ui/summary-list.tsx'
import { casesInWords, type Told, valueInWords } from './told.ts'

/** How fast a force answers, decides and gives feedback, the middle one of two years in its own working days; and whether that is of use. */
export const ForceClock = ({ figures }: { figures: readonly Told[] }) => (
  <section aria-labelledby="response-clock">
    <h2 id="response-clock" className="govuk-heading-m">
      How long it takes, and whether it helps
    </h2>
    <SummaryList
      rows={figures.map((figure) => ({
        name: figureDefinitions[figure.key].label,
        value: (
          <>
            {valueInWords(figure)} <span className="cb-muted">({casesInWords(figure).toLowerCase()})</span>
          </>
        ),
      }))}
    />
    <p className="govuk-body cb-muted">
      Of the last two years: the middle one, in working days of its nation; and how many suppliers found their feedback
      useful.{' '}
      <Link className="govuk-link" to={paths.figures()}>
        How each is counted
      </Link>
    </p>
  </section>
)
