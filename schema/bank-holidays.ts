/** Where the working days of the nations come from. The help page shows it; a test holds it against what is installed. */
export const bankHolidaySource = {
  library: 'date-holidays',
  version: '3.37.0',
  /** When the days of these years were compared with what gov.uk/bank-holidays publishes. */
  comparedOn: '2026-11-25',
  years: [2025, 2026, 2027],
} as const
