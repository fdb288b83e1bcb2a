import { Link } from 'react-router'
import { type BoardMeasure, boardMeasures } from '../../schema/board-measures.ts'
import { paths } from '../paths.ts'

/** What the board counts for a commitment, and where all that it can count is said. */
export const WorkedOut = ({ measure }: { measure: BoardMeasure }) => (
  <>
    {boardMeasures[measure].definition} The board works it out each time this is read; nobody types it in.{' '}
    <Link className="govuk-link" to={`${paths.figures()}#board-measures`}>
      What the board can measure
    </Link>
  </>
)
