import { Link } from 'react-router'
import { incidentStayWords } from '../../schema/incident-words.ts'
import { paths } from '../paths.ts'
import { Reference } from '../ui/reference.tsx'
import { type Column, Table } from '../ui/table.tsx'
import { Time } from '../ui/time.tsx'
import type { TouchedChallenge } from './query.ts'

const challenge: Column<TouchedChallenge> = {
  head: 'Challenge',
  names: true,
  cell: ({ challenge: { reference, title, force } }) => (
    <>
      <Link className="govuk-link" to={paths.challenge(reference)}>
        {title}
      </Link>
      <br />
      <Reference>{reference}</Reference> <span className="cb-muted">{force.name}</span>
    </>
  ),
}
const before: Column<TouchedChallenge> = { head: 'Close before', cell: ({ closedAt }) => <Time at={closedAt} /> }

/** Every challenge whose close lay in the window: what moves to when, and what stays with the reason. */
export function TouchedTables({ rows, isDone }: { rows: readonly TouchedChallenge[]; isDone: boolean }) {
  const moved = rows.filter(({ stays }) => !stays)
  const stayed = rows.filter(({ stays }) => stays)
  const keyOf = ({ challenge: { id } }: TouchedChallenge) => id
  return (
    <>
      {moved.length > 0 ? (
        <Table
          caption={isDone ? 'What closes later' : 'What would close later'}
          rows={moved}
          keyOf={keyOf}
          columns={[
            challenge,
            before,
            { head: 'Close after', cell: ({ to }) => (to ? <Time at={to} form="exact" /> : null) },
            { head: 'Decision by', cell: ({ decisionTo }) => (decisionTo ? <Time at={decisionTo} /> : 'As before') },
          ]}
        />
      ) : (
        <p className="govuk-body">
          {isDone ? 'Nothing closes later: it came too late for all of them.' : 'Nothing would close later.'}
        </p>
      )}
      {stayed.length > 0 ? (
        <Table
          caption={isDone ? 'What stays as it was' : 'What would stay as it is'}
          rows={stayed}
          keyOf={keyOf}
          columns={[
            challenge,
            before,
            { head: 'Why it stays', cell: ({ stays }) => (stays ? incidentStayWords[stays] : null) },
          ]}
        />
      ) : null}
    </>
  )
}
