/** The words and limits of an incident. They stand apart from its inputs, so that every page may have them without a parser. */

/** What was out of order. Coded, so that what went wrong can be counted. */
export const incidentReasons = [
  'board_down',
  'sign_in_failed',
  'uploads_failed',
  'letters_failed',
  'force_down',
] as const
export type IncidentReason = (typeof incidentReasons)[number]
export const incidentReasonWords: Record<IncidentReason, string> = {
  board_down: 'The board could not be reached',
  sign_in_failed: 'Nobody could sign in',
  uploads_failed: 'Files could not be uploaded',
  letters_failed: 'Letters did not go out',
  force_down: 'The systems of a force were down',
}

/** Declared by one Charter manager; confirmed, and public, or taken back by another or by the same. */
export const incidentStates = ['declared', 'confirmed', 'withdrawn'] as const
export type IncidentState = (typeof incidentStates)[number]
export const incidentStateLabels: Record<IncidentState, string> = {
  declared: 'To confirm',
  confirmed: 'Confirmed',
  withdrawn: 'Taken back',
}

/** Why a challenge that closed in the window stays as it is: more time would come after others were read. */
export const incidentStays = ['opened', 'decided', 'withdrawn'] as const
export type IncidentStay = (typeof incidentStays)[number]
export const incidentStayWords: Record<IncidentStay, string> = {
  opened: 'What was sent in had been opened',
  decided: 'It had been decided',
  withdrawn: 'It had been withdrawn',
}

export const incidentLimits = {
  leastText: 10,
  text: 1_000,
  mostWorkingDays: 5,
  /** A longer outage is several incidents. */
  windowDays: 7,
  /** How long after its beginning an outage can still be declared. */
  pastDays: 14,
  /** How far ahead an outage that still goes on may be said to last. */
  aheadHours: 24,
  /** So much is left from the confirmation to the earliest of the new closes, or nobody could use it. */
  leastHoursLeft: 24,
  /** More are not moved in one piece. */
  challenges: 200,
} as const

/** The rule of every incident, published with it. */
export const incidentRule = (workingDays: number): string =>
  `Every close between these two moments moves to the same time of the day, ${workingDays} working ${workingDays === 1 ? 'day' : 'days'} later. Working days are those of the force’s nation. The day of the decision moves by as many. What had been opened stays as it is.`
