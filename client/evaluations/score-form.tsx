import { Paragraphs } from '../ui/paragraphs.tsx'
import { Tally } from '../ui/tally.tsx'
import { FixedScore } from './fixed-score.tsx'
import { OpenScore } from './open-score.tsx'
import type { Candidate, Cell, Criterion, EvaluatedChallenge } from './query.ts'

export type ScoreProps = {
  challenge: EvaluatedChallenge
  candidate: Candidate
  criterion: Criterion
  kept: Cell | undefined
  /** Why it can no longer be changed: one's scores are locked, or the round is over for all. */
  fixed: 'locked' | 'over' | undefined
  previous: string | undefined
  next: string | undefined
  done: number
  of: number
}

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
