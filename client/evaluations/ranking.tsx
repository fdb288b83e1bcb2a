import { useSearchParams } from 'react-router'
import { tieRule, totalRule } from '../../schema/challenges.ts'
import { command } from '../graphql.ts'
import { paths } from '../paths.ts'
import { LinkButton } from '../ui/button.tsx'
import { ConfirmPage } from '../ui/confirm-page.tsx'
import { RankingBars } from '../ui/pictures/ranking-bars.tsx'
import { Table } from '../ui/table.tsx'
import { areEqualInAll, brokenTie } from './broken-ties.ts'
import { reopenRanking } from './commands.ts'
import { EvaluationFrame } from './frame.tsx'
import { type EvaluatedChallenge, nameOf, type ShownEvaluation } from './query.ts'
import { Shortlist } from './shortlist.tsx'

type Row = ShownEvaluation['ranking'][number]

/** The frozen order, with every sum, by the rules that were published with the challenge. */
export default function Ranking() {
  const [address] = useSearchParams()
  return (
    <EvaluationFrame title="Ranking" current="ranking">
      {({ challenge, evaluation, reload }) => {
        if (address.get('step') === 'reopen') return <Reopen challenge={challenge} reload={reload} />
        if (evaluation.ranking.length === 0) return <p className="govuk-body-l">{whyNone(evaluation)}</p>
        return <Frozen challenge={challenge} evaluation={evaluation} reload={reload} />
      }}
    </EvaluationFrame>
  )
}

function whyNone({ stage, hidesPrices, candidates }: ShownEvaluation): string {
  if (stage !== 'ranked' && stage !== 'decided') return 'The ranking is frozen once every cell is agreed.'
  if (hidesPrices && candidates.every(({ declared }) => declared))
    return 'You have a conflict here. A price is scored by the lowest one, so the ranking would tell you a price that is not for you.'
  return 'You see the ranking of the proposals that you declared for. Declare first.'
}

type Shown = { challenge: EvaluatedChallenge; evaluation: ShownEvaluation; reload(): void }

function Frozen({ challenge, evaluation, reload }: Shown) {
  const { ranking, criteria, candidates, part, stage, decides } = evaluation
  const named = (row: Row) => {
    const candidate = candidates.find(({ proposalId }) => proposalId === row.proposalId)
    return candidate ? nameOf(candidate) : ''
  }
  const criterion = (id: string) => criteria.find((one) => one.id === id)?.name ?? ''
  const ranked = ranking.flatMap((row) => (row.rank === null ? [] : [{ ...row, rank: row.rank }]))
  const apart = ranking.filter(({ rank }) => rank === null)
  return (
    <>
      {ranked.length > 0 ? (
        <RankingBars
          rows={ranked.map((row) => ({
            name: named(row),
            rank: row.rank,
            total: row.total,
            parts: row.parts.map(({ criterionId, points }) => ({ words: criterion(criterionId), points })),
          }))}
        />
      ) : null}
      <p className="govuk-body cb-reading">
        {totalRule} {tieRule}
      </p>
      {ranked.map((row, place) => (
        <Tie key={row.proposalId} row={row} next={ranked[place + 1]} named={named} criteria={criteria} />
      ))}
      {apart.length > 0 ? (
        <Table
          caption="Listed apart: these cannot be accepted"
          rows={apart}
          keyOf={({ proposalId }) => proposalId}
          columns={[
            { head: 'Proposal', names: true, cell: (row) => named(row) },
            { head: 'Total', numeric: true, cell: ({ total }) => total },
            { head: 'Below the minimum in', cell: (row) => row.belowMinimum.map(criterion).join(', ') || 'None' },
            { head: 'Not scored in', cell: (row) => row.notScored.map(criterion).join(', ') || 'None' },
          ]}
        />
      ) : null}
      <Shortlist challenge={challenge} evaluation={evaluation} reload={reload} />
      {stage === 'ranked' && (part === 'moderator' || decides) ? (
        <LinkButton to={paths.challengeDecision(challenge.reference)}>Write the feedback and decide</LinkButton>
      ) : null}{' '}
      {stage === 'ranked' && part === 'moderator' ? (
        <LinkButton look="secondary" to="?step=reopen">
          Reopen the ranking
        </LinkButton>
      ) : null}
    </>
  )
}

/** Where equal totals stand one before the other, by which score that is. */
function Tie({
  row,
  next,
  named,
  criteria,
}: {
  row: Row
  next: Row | undefined
  named(row: Row): string
  criteria: ShownEvaluation['criteria']
}) {
  if (next && areEqualInAll(criteria, row.parts, next.parts))
    return (
      <p className="govuk-body cb-reading">
        <strong>
          {named(row)} and {named(next)} are equal in every criterion.
        </strong>{' '}
        They share a rank.
      </p>
    )
  const tie = next ? brokenTie(criteria, row.parts, next.parts) : null
  if (!next || !tie) return null
  return (
    <p className="govuk-body cb-reading">
      <strong>A tie at {row.total}:</strong> by this rule {named(row)} goes before {named(next)}, with {tie.first} to{' '}
      {tie.second} in {tie.criterion}.
    </p>
  )
}

function Reopen({ challenge, reload }: { challenge: EvaluatedChallenge; reload(): void }) {
  const [, setAddress] = useSearchParams()
  return (
    <ConfirmPage
      isWithin
      title="Reopen the ranking?"
      verb="Reopen the ranking"
      back={{ to: paths.challengeRanking(challenge.reference), words: 'Leave it frozen' }}
      reason={{ label: 'Why' }}
      send={(reason) => command(reopenRanking, { challenge: challenge.id, reason })}
      after={() => {
        reload()
        setAddress({})
      }}
    >
      <p className="govuk-body">
        Agreed scores can be changed again. Feedback that is written stays. The reason is kept.
      </p>
    </ConfirmPage>
  )
}
