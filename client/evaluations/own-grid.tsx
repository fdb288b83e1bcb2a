import { Link } from 'react-router'
import { wordOfScore } from '../../schema/evaluations.ts'
import { paths, withQuery } from '../paths.ts'
import { Table } from '../ui/table.tsx'
import { cellAt, type EvaluatedChallenge, judged, nameOf, readable, type ShownEvaluation } from './query.ts'

/** One's own scores: proposals down, criteria across. "–" is none, which is not 0. */
export function OwnGrid({ challenge, evaluation }: { challenge: EvaluatedChallenge; evaluation: ShownEvaluation }) {
  const rows = readable(evaluation)
  if (rows.length === 0) return null
  return (
    <Table
      caption="My scores"
      rows={rows}
      keyOf={({ proposalId }) => proposalId}
      columns={[
        { head: 'Proposal', names: true, cell: (candidate) => nameOf(candidate) },
        ...judged(evaluation).map((criterion) => ({
          head: `${criterion.name} (${criterion.weight})`,
          cell: ({ proposalId, reference }: (typeof rows)[number]) => {
            const cell = cellAt(evaluation.ownScores, { proposalId, criterionId: criterion.id })
            const score = cell?.score ?? null
            return (
              <Link
                className="govuk-link"
                to={withQuery(paths.challengeScoring(challenge.reference, reference), { criterion: criterion.id })}
                aria-label={`${score === null ? 'No score' : `${score}, ${wordOfScore(score)}`}: ${criterion.name}`}
              >
                {score === null ? '–' : `${score}${cell?.reason ? '' : ', no reason'}`}
              </Link>
            )
          },
        })),
      ]}
    />
  )
}
