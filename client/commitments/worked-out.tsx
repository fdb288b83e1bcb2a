import { Link } from 'react-router'
import { boardMeasures } from '../../schema/board-measures.ts'
import { paths } from '../paths.ts'
import type { Commitment } from './query.ts'

type Shown = Pick<Commitment, 'boardMeasure' | 'boardReading'>

/** What the board counts for a commitment, and whether that is within the aim now: a reading, and no judgement. */
export function WorkedOut({ commitment: { boardMeasure, boardReading } }: { commitment: Shown }) {
  if (!boardMeasure) return null
  const within = boardReading?.isWithinAim
  return (
    <>
      {boardMeasures[boardMeasure].definition} By the board, each time this is read: nobody types it in.
      {typeof within === 'boolean' ? ` It is ${within ? 'within the aim' : 'short of the aim'} now.` : ''}{' '}
      <Link className="govuk-link" to={`${paths.figures()}#board-measures`}>
        What the board can measure
      </Link>
    </>
  )
}
