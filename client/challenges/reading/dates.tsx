import { type ChallengeContent, type EngagementMode, modeRules } from '../../../schema/challenges.ts'
import { Timetable, type TimetableRow } from '../../ui/pictures/timetable.tsx'

/** Every date of the mode in order; what comes next is marked. */
export function Dates({
  timetable,
  mode,
  openedAt,
}: {
  timetable: ChallengeContent['timetable']
  mode: EngagementMode
  openedAt: string | null
}) {
  const { response, standstillWorkingDays } = modeRules[mode]
  const { questionsCloseAt, proposalsCloseAt, decisionDueAt, startsOn } = timetable
  const row = (words: string, at: Date | null, note?: string): TimetableRow[] =>
    at ? [{ words, at: at.toISOString(), note }] : []
  const rows = [
    ...row('Published', openedAt ? new Date(openedAt) : null),
    ...row('Questions close', questionsCloseAt),
    ...row(response === 'proposal' ? 'Proposals close' : 'Responses close', proposalsCloseAt),
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
