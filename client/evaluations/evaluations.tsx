import { Link } from 'react-router'
import { ChallengeStatus } from '../challenges/status.tsx'
import { useTitle } from '../frame/title.ts'
import { graphql } from '../gql/gql.ts'
import type { OwnEvaluationsQuery } from '../gql/graphql.ts'
import { usePageQuery } from '../graphql.ts'
import { paths } from '../paths.ts'
import { EmptyState, RowList } from '../ui/list.tsx'
import { Reference } from '../ui/reference.tsx'
import { Deadline, Time } from '../ui/time.tsx'
import { Unready } from '../ui/trouble.tsx'
import { stepAround } from './next-step.ts'

const ownEvaluationsQuery = graphql(`
  query OwnEvaluations {
    ownEvaluations {
      challenge {
        id
        reference
        title
        state
        closesAt
        decisionDueAt
      }
      stage
      part
      askedAs
      decides
      hasConfirmed
      mayConfirm
      received
      declared
      waits
      toRule
      scored
      toScore
      isLocked
      exampleWaits
      waiting
      toSign
    }
  }
`)

type Row = OwnEvaluationsQuery['ownEvaluations'][number]

/** One row for each challenge whose panel one is on, with what to do next. */
export default function Evaluations() {
  useTitle('Evaluations')
  const query = usePageQuery(ownEvaluationsQuery)
  if (!query.data) return <Unready query={query} what="your evaluations" />
  const rows = query.data.ownEvaluations
  return (
    <>
      <h1 className="govuk-heading-l">Evaluations</h1>
      {rows.length > 0 ? (
        <RowList label="Evaluations" rows={rows} keyOf={({ challenge }) => challenge.id}>
          {(row) => <EvaluationRow row={row} />}
        </RowList>
      ) : (
        <EmptyState title="Nobody has asked you to evaluate.">
          An editor of your force asks the people of a panel. You are told when it is you, and accept or decline.
        </EmptyState>
      )}
    </>
  )
}

function EvaluationRow({ row }: { row: Row }) {
  const { challenge, part } = row
  const next = stepAround(challenge, row)
  return (
    <div>
      <h2 className="cb-facts__title">
        <Link className="govuk-link" to={next.to}>
          {challenge.title}
        </Link>
      </h2>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <ChallengeStatus challenge={challenge} /> <strong>{next.words}</strong>
      </p>
      <p className="govuk-body cb-muted govuk-!-margin-bottom-0">
        <Reference to={paths.challenge(challenge.reference)}>{challenge.reference}</Reference>
        {part ? ` · you are ${part === 'moderator' ? 'the moderator' : 'an evaluator'}` : ''}
        {row.askedAs ? ` · you are asked to ${row.askedAs === 'moderator' ? 'moderate' : 'evaluate'}` : ''}
        {challenge.state === 'open' && challenge.closesAt ? (
          <>
            {' '}
            · {row.mayConfirm || row.hasConfirmed ? 'closed' : 'closes'} <Time at={challenge.closesAt} form="day" />
          </>
        ) : null}
        {challenge.decisionDueAt && challenge.state === 'evaluating' ? (
          <>
            {' '}
            · decision due <Deadline at={challenge.decisionDueAt} short />
          </>
        ) : null}
      </p>
    </div>
  )
}
