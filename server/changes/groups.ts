/** What the page can show of changes, each with the facts that belong to it. */
export const changeGroups = {
  openings: ['challenge.opened', 'challenge.reviewPublished', 'challenge.unsealed'],
  dates: [
    'challenge.deadlineMoved',
    'challenge.stayedInIncident',
    'incident.confirmed',
    'call.offered',
    'call.drawn',
    'call.moved',
  ],
  addenda: ['challenge.amended', 'challenge.reviewNeeded', 'release.published', 'challenge.purged'],
  answers: ['question.answered', 'question.corrected', 'call.notesPublished'],
  outcomes: ['challenge.decided', 'challenge.withdrawn', 'adoption.recorded'],
  demand: ['challenge.sameProblemAdded', 'challenge.sameProblemChanged', 'challenge.sameProblemWithdrawn'],
  partnerships: [
    'partnership.activated',
    'partnership.reviewPublished',
    'partnership.milestoneMet',
    'partnership.measured',
    'partnership.summaryPublished',
    'partnership.purged',
    'partnership.completed',
    'partnership.ended',
  ],
  charter: [
    'signatory.signed',
    'signatory.suspended',
    'signatory.reinstated',
    'signatory.withdrawn',
    'commitment.agreed',
    'commitment.measured',
    'commitment.evidenceGiven',
    'commitment.accepted',
    'commitment.disputed',
    'commitment.replied',
    'commitment.reviewed',
  ],
  organisations: [
    'organisation.approved',
    'organisation.suspended',
    'organisation.restored',
    'organisation.edited',
    'organisation.claimSeen',
    'organisation.succeeded',
  ],
} as const satisfies Record<string, readonly string[]>
export type ChangeGroup = keyof typeof changeGroups
export const changeGroupNames = Object.keys(changeGroups) as ChangeGroup[]
