import { Link } from 'react-router'
import { conflictKinds, conflictLabels, conflictOutcomeLabels } from '../../schema/evaluations.ts'
import { paths } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import { Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import { NobodyScores } from './nobody-scores.tsx'
import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'

type Row = ShownEvaluation['progress'][number]

/** How far everybody of the panel is. Numbers alone: no value is known here before the round is closed. */
export function PanelProgress({
  challenge,
  evaluation,
}: {
  challenge: EvaluatedChallenge
  evaluation: ShownEvaluation
}) {
  const { progress, candidates, stage, part } = evaluation
  if (progress.length === 0) return null
  const waits = progress.some((row) => row.part === 'evaluator' && !row.lockedAt)
  return (
    <>
      <Table
        caption="The panel"
        rows={progress}
        keyOf={({ name, part: theirs }) => `${name} ${theirs}`}
        columns={[
          { head: 'Who', names: true, cell: ({ name, isYou }) => (isYou ? `${name} (you)` : name) },
          { head: 'Part', cell: (row) => (row.part === 'moderator' ? 'Moderator' : 'Evaluator') },
          {
            head: 'Declared',
            cell: ({ declared, toDeclare, hasAccepted }) =>
              hasAccepted ? `${declared} of ${toDeclare}` : 'Asked, no answer yet',
          },
          { head: 'Scored', cell: (row) => <Scored row={row} /> },
        ]}
      />
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.challengePanel(challenge.reference)}>
          How the panel came together
        </Link>
      </p>
      <Conflicts challenge={challenge} progress={progress} candidates={candidates} />
      {part === 'moderator' && stage === 'scoring' && challenge.state === 'evaluating' ? (
        <>
          <NobodyScores challenge={challenge} evaluation={evaluation} />
          <LinkButton look="secondary" to="?step=close">
            {waits ? 'Close the round without them' : 'Close the round'}
          </LinkButton>
        </>
      ) : null}
    </>
  )
}

function Scored({ row }: { row: Row }) {
  if (row.part === 'moderator') return 'Moderates'
  if (!row.hasAccepted) return 'Nothing before they accept'
  return row.lockedAt ? (
    <>
      Locked <Time at={row.lockedAt} form="short" />
    </>
  ) : (
    `${row.scored} of ${row.toScore}`
  )
}

function Conflicts({
  challenge,
  progress,
  candidates,
}: { challenge: EvaluatedChallenge } & Pick<ShownEvaluation, 'progress' | 'candidates'>) {
  const said = progress.flatMap(({ name, conflicts }) => conflicts.map((conflict) => ({ name, ...conflict })))
  if (said.length === 0) return null
  return (
    <Table
      caption="What they declared"
      rows={said}
      keyOf={({ name, proposalId }) => `${name} ${proposalId}`}
      columns={[
        { head: 'Who', names: true, cell: ({ name }) => name },
        {
          head: 'Proposal',
          cell: ({ proposalId }) => {
            const candidate = candidates.find((one) => one.proposalId === proposalId)
            return candidate ? nameOf(candidate) : ''
          },
        },
        {
          head: 'Conflict',
          cell: ({ kind }) => conflictKinds.flatMap((one) => (one === kind ? [conflictLabels[one]] : [])),
        },
        { head: 'In their words', cell: ({ words }) => words },
        { head: 'Ruling', cell: (conflict) => <Ruling challenge={challenge} {...conflict} /> },
      ]}
    />
  )
}

/** Of a possible conflict: whether they judge it, or that nobody has ruled yet. */
function Ruling({ challenge, kind, ruling }: Row['conflicts'][number] & { challenge: EvaluatedChallenge }) {
  if (ruling) return conflictOutcomeLabels[ruling.outcome]
  if (kind !== 'possible') return null
  return (
    <Link className="govuk-link" to={paths.challengePanel(challenge.reference)}>
      Waits
    </Link>
  )
}
