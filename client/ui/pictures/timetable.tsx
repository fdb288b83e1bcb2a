import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { useNow } from '../now.ts'
import { Deadline, Time } from '../time.tsx'

export type TimetableRow = { at: string; words: string; note?: ReactNode }

/** Every date of a subject in order, joined by a line; what comes next is marked. Horizontal where there is room. */
export function Timetable({ label, rows }: { label: string; rows: readonly TimetableRow[] }) {
  const now = useNow()
  const ordered = [...rows].sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const next = ordered.find(({ at }) => new Date(at) > now)
  return (
    <ol className="cb-timetable" aria-label={label}>
      {ordered.map((row) => {
        const { at, words, note } = row
        const passed = new Date(at) <= now
        return (
          <li
            key={words + at}
            className={classes(
              'cb-timetable__row',
              passed && 'cb-timetable__row--passed',
              row === next && 'cb-timetable__row--next',
            )}
          >
            <span className="cb-timetable__words">
              {words}
              {row === next ? <span className="cb-timetable__next">Next</span> : null}
              {passed ? <span className="govuk-visually-hidden"> (passed)</span> : null}
            </span>
            {row === next ? <Deadline at={at} short /> : <Time at={at} />}
            {note ? <span className="cb-muted">{note}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}
