import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tally } from '../ui/tally.tsx'
import { FixedScore } from './fixed-score.tsx'
import { OpenScore } from './open-score.tsx'
import type { ScoreProps } from './query.ts'

/** The score of one cell, saved while it is typed. */
export function ScoreForm(props: ScoreProps) {
  const { criterion, fixed, done, of } = props
  return (
    <>
      <h2 className="govuk-heading-m">
        {criterion.name} <span className="cb-muted">weight {criterion.weight}</span>
      </h2>
      <Paragraphs text={criterion.about} />
      {criterion.minimum > 0 ? (
        <p className="govuk-body">Below {criterion.minimum} a proposal cannot be accepted.</p>
      ) : null}
      <Tally done={done} of={of}>
        Cell {done} of {of}
      </Tally>
      {fixed ? <FixedScore {...props} fixed={fixed} /> : <OpenScore {...props} />}
    </>
  )
}
