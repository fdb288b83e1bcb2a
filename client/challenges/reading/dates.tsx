import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type ChallengeContent, type EngagementMode, modeRules } from '../../../schema/challenges.ts'
import { paths } from '../../paths.ts'
import { Timetable, type TimetableRow } from '../../ui/pictures/timetable.tsx'

/** Every date of the mode in order; what comes next is marked. */
export function Dates({
  timetable,
  mode,
  openedAt,
  incidents,
}: {
  timetable: ChallengeContent['timetable']
  mode: EngagementMode
  openedAt: string | null
  incidents: readonly string[]
}) {
  const { response, standstillWorkingDays } = modeRules[mode]
  const { questionsCloseAt, proposalsCloseAt, decisionDueAt, startsOn } = timetable
  const row = (words: string, at: Date | null, note?: ReactNode): TimetableRow[] =>
    at ? [{ words, at: at.toISOString(), note }] : []
  const rows = [
    ...row('Published', openedAt ? new Date(openedAt) : null),
    ...row('Questions close', questionsCloseAt),
    ...row(response === 'proposal' ? 'Proposals close' : 'Responses close', proposalsCloseAt, seen(incidents)),
    ...row(
      'Decision expected by',
      decisionDueAt,
      standstillWorkingDays > 0 ? `Then ${standstillWorkingDays} working days of standstill` : undefined,
    ),
    ...row('Work starts', startsOn),
  ]
  return rows.length > 0 ? (
    <Timetable label="Timetable" rows={rows} />
  ) : (
    <p className="govuk-body">No dates are set yet.</p>
  )
}

/** Where the board was out of order at the close: what was done about it. */
const seen = (incidents: readonly string[]): ReactNode =>
  incidents.length > 0
    ? incidents.map((reference, place) => (
        <span key={reference}>
          {place === 0 ? 'See incident ' : ', '}
          <Link className="govuk-link" to={paths.incident(reference)}>
            {reference}
          </Link>
        </span>
      ))
    : undefined
