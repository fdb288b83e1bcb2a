/** Every public file: where it is, and what is in it. */
export const files = [
  {
    address: '/challenges.csv',
    words: 'Challenges, a table',
    holds:
      'Reference, title, state, mode, force, region, categories, value band, forces with the problem, dates, outcome, address',
  },
  {
    address: '/challenges.json',
    words: 'Challenges, for programs',
    holds: 'The same by codes, with summary, principles, standards and whether an adoption route is named',
  },
  { address: '/challenges.atom', words: 'Challenges, a feed', holds: 'The newest 50' },
  { address: '/challenges.ics', words: 'Closes, a calendar', holds: 'Each open challenge at its close' },
  {
    address: '/organisations.csv',
    words: 'Organisations, a table',
    holds:
      'Name, kind, nation, region, identifiers, since and until when, and what a supplier says of itself: size, sectors, regions, categories, website, mailbox; address',
  },
  { address: '/organisations.json', words: 'Organisations, for programs', holds: 'The same' },
  {
    address: '/signatories.csv',
    words: 'Signatories, a table',
    holds: 'Name, kind, standing, signed, until, accountable post, address',
  },
  { address: '/signatories.json', words: 'Signatories, for programs', holds: 'The same by codes' },
  {
    address: '/commitments.csv',
    words: 'Commitments, a table',
    holds:
      'Reference, organisation, kind, principle, how it goes, pledge, measure, baseline, target, latest, dates, lead post, evidence, dispute and reply, address',
  },
  { address: '/commitments.json', words: 'Commitments, for programs', holds: 'The same by codes' },
  {
    address: '/partnerships.csv',
    words: 'Partnerships, a table',
    holds:
      'Of those that have begun: reference, title, state, forces, suppliers, challenge, categories, the summary that all approved, objectives, milestones met and planned, dates, how far the force adopted it, why one was ended, address',
  },
  { address: '/partnerships.json', words: 'Partnerships, for programs', holds: 'The same by codes' },
  {
    address: '/adoptions.csv',
    words: 'Adoptions, a table',
    holds:
      'Each thing that a force said of adopting what came of a challenge: challenge, force, supplier where the outcome names it, stage, since when, what shows it, address',
  },
  { address: '/adoptions.json', words: 'Adoptions, for programs', holds: 'The same by codes' },
  {
    address: '/ocds/notices.json',
    words: 'Public notices, OCDS 1.1',
    holds:
      'A release package: each release that we keep, under the ocid of its publisher, with date, tags, buyer, title, description, CPV codes, estimate, dates, awards, contracts, and the address of its source',
  },
  {
    address: '/ocds/outcomes.json',
    words: 'Outcomes, OCDS 1.1',
    holds:
      'A release package: each decided challenge. A competition has a tender and its awards; any other mode planning alone, with the problem and the reason of the decision',
  },
  {
    address: '/figures.csv',
    words: 'Figures, a table',
    holds: 'How the board is doing: each figure with its value, from how many cases, and its definition',
  },
  { address: '/figures.json', words: 'Figures, for programs', holds: 'The same' },
  { address: '/changes.atom', words: 'All changes, a feed', holds: 'The latest public events' },
]
