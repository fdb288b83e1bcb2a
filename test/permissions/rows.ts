import type { Row } from './row.ts'
import { adoptionRows } from './rows/adoptions.ts'
import { callRows } from './rows/calls.ts'
import { challengeRows } from './rows/challenges.ts'
import { charterRows } from './rows/charter.ts'
import { commitmentRows } from './rows/commitments.ts'
import { concernRows } from './rows/concerns.ts'
import { curationRows } from './rows/curations.ts'
import { deskRows } from './rows/desk.ts'
import { disclosureRows } from './rows/disclosures.ts'
import { evaluationRows } from './rows/evaluations.ts'
import { figureRows } from './rows/figures.ts'
import { foiRows } from './rows/foi.ts'
import { handoverRows } from './rows/handovers.ts'
import { incidentRows } from './rows/incidents.ts'
import { noticeRows } from './rows/notices.ts'
import { notificationRows } from './rows/notifications.ts'
import { organisationRows } from './rows/organisations.ts'
import { overdueRows } from './rows/overdue.ts'
import { partnershipRows } from './rows/partnerships.ts'
import { peopleRows } from './rows/people.ts'
import { proposalRows } from './rows/proposals.ts'
import { questionRows } from './rows/questions.ts'
import { releaseRows } from './rows/releases.ts'
import { reviewRows } from './rows/reviews.ts'
import { searchRows } from './rows/search.ts'
import { threadRows } from './rows/threads.ts'

/** Every row, subject by subject. */
export const rows: readonly Row[] = [
  ...peopleRows,
  ...organisationRows,
  ...handoverRows,
  ...notificationRows,
  ...challengeRows,
  ...questionRows,
  ...callRows,
  ...disclosureRows,
  ...foiRows,
  ...releaseRows,
  ...reviewRows,
  ...proposalRows,
  ...evaluationRows,
  ...threadRows,
  ...partnershipRows,
  ...adoptionRows,
  ...searchRows,
  ...noticeRows,
  ...figureRows,
  ...charterRows,
  ...commitmentRows,
  ...deskRows,
  ...concernRows,
  ...curationRows,
  ...overdueRows,
  ...incidentRows,
]
