import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fromNow, length, toLocal } from '../time.ts'
import { useNow } from '../ui/now.ts'
import { Deadline, Time } from '../ui/time.tsx'
import type { DeskRow, Happened } from './query.ts'

/** Something to do: verb first, then what it belongs to, by when or since when. */
export const ToDo = ({ row }: { row: DeskRow }) => (
  <>
    <p className="govuk-body govuk-!-margin-bottom-1">
      <Link className="govuk-link govuk-!-font-weight-bold" to={row.path}>
        {row.words}
      </Link>
    </p>
    <Subject row={row} />
    <p className="govuk-body-s govuk-!-margin-bottom-0">
      {row.due ? (
        <>
          {row.dueIs} <Due at={row.due} />
        </>
      ) : row.since ? (
        <>
          Since <Time at={row.since} form="day" />
        </>
      ) : null}
    </p>
  </>
)

/** What stood here and does not wait any more: done by somebody, or overtaken. */
export const OffDesk = ({ row }: { row: DeskRow }) => (
  <>
    <p className="govuk-body cb-muted govuk-!-margin-bottom-1">
      Off your desk: <s>{row.words}</s>
    </p>
    <Subject row={row} />
  </>
)

/** A date to know of: the day first. */
export const Ahead = ({ row }: { row: DeskRow }) => (
  <>
    <p className="govuk-body govuk-!-margin-bottom-1">
      {row.due ? (
        <strong>
          <Time at={row.due} form={isWholeDay(row.due) ? 'day' : 'short'} />
        </strong>
      ) : null}{' '}
      <Link className="govuk-link" to={row.path}>
        {row.words}
      </Link>
    </p>
    <Subject row={row} />
  </>
)

/** What somebody else is to do: who, what, since when. */
export const Waits = ({ row }: { row: DeskRow }) => (
  <>
    <p className="govuk-body govuk-!-margin-bottom-1">
      {row.who ? <strong>{row.who}: </strong> : null}
      <Link className="govuk-link" to={row.path}>
        {row.words}
      </Link>
    </p>
    <Subject row={row} />
    {row.since ? (
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        Since <Time at={row.since} form="day" />
      </p>
    ) : null}
  </>
)

export const Lately = ({ row }: { row: Happened }) => (
  <>
    <p className="govuk-body govuk-!-margin-bottom-1">
      <Link className="govuk-link" to={row.path}>
        {row.reference ? <span className="cb-mono">{row.reference} </span> : null}
        {row.text}
      </Link>
    </p>
    <p className="govuk-body-s cb-muted govuk-!-margin-bottom-0">
      <Time at={row.at} />
    </p>
  </>
)

const Subject = ({ row }: { row: DeskRow }): ReactNode =>
  row.title ? (
    <p className="govuk-body-s cb-muted govuk-!-margin-bottom-0">
      {row.reference ? <span className="cb-mono">{row.reference}</span> : null} {row.title}
    </p>
  ) : null

/** A day that was named without a time is told without one. */
const isWholeDay = (at: string) => ['00:00', '23:59'].includes(toLocal(at).time)

function Due({ at }: { at: string }) {
  const now = useNow()
  const isOver = new Date(at) <= now
  if (!isOver && !isWholeDay(at)) return <Deadline at={at} short />
  return (
    <>
      <Time at={at} form="day" />.{' '}
      {isOver ? <strong>Overdue by {length(now.getTime() - Date.parse(at))}</strong> : fromNow(at, now)}
    </>
  )
}
