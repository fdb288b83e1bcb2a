import { DistanceBars } from '../ui/pictures/distance-bars.tsx'
import { LeaningLines } from '../ui/pictures/leaning-lines.tsx'
import { distancesOf, leaningsOf } from './calibration.ts'
import { moderatedCells } from './moderated-cells.ts'
import type { ShownEvaluation } from './query.ts'

/** After the round, for the panel alone: how far apart its scores are, and who leans to which side. It changes nothing. */
export function SpreadAndLeaning({ evaluation }: { evaluation: ShownEvaluation }) {
  const cells = moderatedCells(evaluation)
  const distances = distancesOf(cells)
  if (distances.length === 0) return null
  return (
    <section>
      <h2 className="govuk-heading-m">How far apart the scores are</h2>
      <DistanceBars cellsByDistance={distances} />
      <h2 className="govuk-heading-m">Who scored milder or stricter</h2>
      <p className="govuk-body">
        The mean distance of each evaluator from the panel, over the cells that at least two scored. It is there to talk
        about, and changes no score.
      </p>
      <LeaningLines rows={leaningsOf(evaluation.sharedScores)} />
    </section>
  )
}
