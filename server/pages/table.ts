import { ownCoOwnership } from '../challenges/co-owners.ts'
import { commitmentByReference } from '../commitments/queries.ts'
import { concernByReference } from '../concerns/queries.ts'
import { curationByReference } from '../curations/queries.ts'
import { handoverById } from '../handovers/queries.ts'
import { organisationBySlug } from '../organisations/queries.ts'
import { standingOf } from '../organisations/standing.ts'
import { partnershipByReference } from '../partnerships/queries.ts'
import { proposalByReference } from '../proposals/queries.ts'
import { threadByReference } from '../threads/queries.ts'
import {
  always,
  type Describe,
  ofChallenge,
  ofCommitment,
  ofConcern,
  ofIncident,
  ofInvitation,
  ofLetterStop,
  ofNotice,
  ofOrganisation,
  ofPartnership,
  ofPrinciple,
  own,
  ownOfChallenge,
} from './describe.ts'

/** Every address that is a page, as in the client's own table; a test holds the two together. The first that fits is it. */
export const table: readonly (readonly [pattern: string, describe: Describe])[] = [
  [
    '/',
    always(
      'Problems in the open. Promises on the record',
      'Police forces post problems, suppliers propose, and what comes of it is public.',
    ),
  ],
  ['/search', always('Search')],
  ['/changes', always('All changes', 'Every public event on the board, newest first.')],

  ['/challenges', always('Challenges', 'Problems that police forces want to work on, with their rules and dates.')],
  ['/challenges/new', own('Write a challenge')],
  ['/challenges/:reference', ofChallenge('')],
  ['/challenges/:reference/questions', ofChallenge('/questions', 'Questions')],
  ['/challenges/:reference/for-everybody', ofChallenge('/for-everybody', 'For everybody')],
  ['/challenges/:reference/review', ownOfChallenge('Ethics, data and AI')],
  ['/challenges/:reference/foi', ownOfChallenge('Freedom of information')],
  ['/challenges/:reference/calls', ofChallenge('/calls', 'Calls')],
  ['/challenges/:reference/disclosures', ofChallenge('/disclosures', 'What some were told')],
  ['/challenges/:reference/changes', ofChallenge('/changes', 'Changes')],
  ['/challenges/:reference/record', ofChallenge('/record', 'The record')],
  ['/challenges/:reference/outcome', ofChallenge('/outcome', 'Outcome')],
  ['/challenges/:reference/print', ofChallenge('/print')],
  ['/challenges/:reference/opening', ofChallenge('/opening', 'Opening')],
  ['/challenges/:reference/responses', ownOfChallenge('Responses')],
  ['/challenges/:reference/proposal', ownOfChallenge('Start a proposal')],
  ['/challenges/:reference/ask-owner', ownOfChallenge('Ask the owner')],
  ['/challenges/:reference/adopt-with', ownOfChallenge('Adopt with the owner')],
  ['/challenges/:reference/adoption', ownOfChallenge('How far your force is')],
  ['/challenges/:reference/same-problem', ownOfChallenge('We have this problem too')],
  ['/challenges/:reference/co-owners', ownOfChallenge('Co-owners')],
  ['/challenges/:reference/co-ownership', own('Co-ownership', ownCoOwnership)],
  ['/challenges/:reference/amend', ownOfChallenge('Post an addendum')],
  ['/challenges/:reference/extend', ownOfChallenge('Move a date')],
  ['/challenges/:reference/remove-words', ownOfChallenge('Remove words')],
  ['/challenges/:reference/withdraw', ownOfChallenge('Withdraw')],
  ['/challenges/:reference/edit', ownOfChallenge('Write a challenge')],
  ['/challenges/:reference/edit/documents', ownOfChallenge('Documents')],
  ['/challenges/:reference/edit/:section', ownOfChallenge('Write a challenge')],
  ['/challenges/:reference/panel', ownOfChallenge('The panel')],
  ['/challenges/:reference/evaluation', ownOfChallenge('Evaluation')],
  ['/challenges/:reference/evaluation/conflicts', ownOfChallenge('Conflicts')],
  ['/challenges/:reference/evaluation/proposals/:proposal', ownOfChallenge('Scoring')],
  ['/challenges/:reference/evaluation/moderation', ownOfChallenge('Moderation')],
  ['/challenges/:reference/evaluation/clarification', ownOfChallenge('Clarification')],
  ['/challenges/:reference/evaluation/example', ownOfChallenge('Worked example')],
  ['/challenges/:reference/evaluation/eligibility', ownOfChallenge('Eligibility')],
  ['/challenges/:reference/evaluation/ranking', ownOfChallenge('Ranking')],
  ['/challenges/:reference/decision', ownOfChallenge('Decision')],
  ['/outcomes', always('Outcomes', 'What came of decided challenges, and every lesson, failed ones included.')],
  ['/evaluations', own('Evaluations')],

  ['/organisations', always('Organisations', 'Forces, suppliers, Charter bodies and partners on the board.')],
  ['/organisations/applications', own('Applications')],
  ['/organisations/register', own('Register your organisation')],
  ['/organisations/:slug', ofOrganisation],
  ['/organisations/:slug/edit', own('Profile', organisationBySlug)],
  ['/organisations/:slug/remove-words', own('Remove words', organisationBySlug)],
  ['/organisations/:slug/members', own('Team', organisationBySlug)],
  ['/organisations/:slug/handovers', own('Handovers', organisationBySlug)],
  ['/handovers/:key', own('Handover', handoverById)],
  ['/organisations/:slug/standards', own('Standards', organisationBySlug)],
  ['/organisations/:slug/standing', own('Standing', standingOf)],

  ['/charter', always('The Charter', 'The five principles of the UK Police Industry Charter, in words and in deeds.')],
  ['/charter/principles/:principle', ofPrinciple],
  ['/signatories', always('Signatories', 'Who signed the Charter, since when, and how they stand.')],
  ['/concerns', own('Concerns')],
  ['/concerns/raise', own('Raise a concern')],
  ['/concerns/:reference', ofConcern],
  ['/concerns/:reference/remove-words', own('Remove words', concernByReference)],
  ['/signatories/applications', own('Applications')],
  [
    '/commitments',
    always('Commitments', 'What signatories pledge under each principle, how it is measured and how it goes.'),
  ],
  ['/commitments/new', own('Propose a commitment')],
  ['/commitments/:reference', ofCommitment],
  ['/commitments/:reference/edit', own('Word a commitment anew', commitmentByReference)],
  ['/commitments/:reference/remove-words', own('Remove words', commitmentByReference)],
  ['/demand', always('Demand', 'The same problem, across forces.')],
  ['/incidents', always('Incidents', 'When the board was out of order, and which challenges close later for it.')],
  ['/incidents/declare', own('Declare an incident')],
  ['/incidents/:reference', ofIncident],
  ['/curations', own('Curations')],
  ['/curations/new', own('Start a curation')],
  ['/curations/:reference', own('Curation', curationByReference)],
  ['/curations/:reference/remove-words', own('Remove words', curationByReference)],
  [
    '/notices',
    always('Public notices', 'Real public procurement notices of police forces, from the official services.'),
  ],
  ['/notices/:ocid', ofNotice],

  ['/desk', own('Desk')],
  ['/notifications', own('Notifications')],
  ['/threads', own('Threads')],
  ['/threads/:reference', own('Thread', threadByReference)],
  ['/proposals', own('Proposals')],
  ['/proposals/:reference', own('Proposal', proposalByReference)],
  ['/proposals/:reference/sections/:section', own('Proposal', proposalByReference)],
  ['/proposals/:reference/check', own('Check your proposal', proposalByReference)],
  ['/proposals/:reference/receipts/:version', own('Receipt', proposalByReference)],
  ['/proposals/:reference/withdraw', own('Withdraw your proposal', proposalByReference)],
  ['/proposals/:reference/feedback', own('Feedback', proposalByReference)],
  ['/partnerships', always('Partnerships', 'Who works together on what, and how it goes.')],
  ['/partnerships/:reference', ofPartnership],
  ['/partnerships/:reference/print', ofPartnership],
  ['/partnerships/:reference/objectives', own('Objectives', partnershipByReference)],
  ['/partnerships/:reference/milestones', own('Milestones', partnershipByReference)],
  ['/partnerships/:reference/decisions', own('Decisions', partnershipByReference)],
  ['/partnerships/:reference/measures', own('Measures', partnershipByReference)],
  ['/partnerships/:reference/commitments', own('Commitments', partnershipByReference)],
  ['/partnerships/:reference/close-out', own('Close-out', partnershipByReference)],
  ['/partnerships/:reference/leads', own('Leads and dates', partnershipByReference)],
  ['/partnerships/:reference/end', own('End the partnership', partnershipByReference)],
  ['/account', own('Account')],
  ['/account/notifications', own('How we tell you')],
  ['/account/availability', own('Off duty')],
  ['/sign-in', always('Sign in')],
  ['/sign-in/demo', always('Play a part')],
  ['/sign-out', always('Sign out')],
  ['/welcome', own('Welcome')],
  ['/letters', always('Letters')],
  ['/invitations/:token', ofInvitation],
  ['/unsubscribe/:token', ofLetterStop],

  ['/help', always('Help')],
  ['/accessibility', always('Accessibility')],
  ['/privacy', always('Privacy')],
  ['/limits', always('What this cannot fix')],
  [
    '/figures',
    always(
      'Figures',
      'How the board is doing: proposals, small suppliers, days to answer and decide, each with its definition.',
    ),
  ],
  ['/open-data', always('Open data', 'What the board holds, as files: fields, licence, and what is left out and why.')],
  ['/api', always('API', 'The GraphQL API: worked queries, limits and error codes.')],
]

const patterns = table.map(([pattern, describe]) => ({
  describe,
  fits: new RegExp(`^${pattern.replace(/:[a-z]+/gi, '([^/]+)')}$`),
}))

/** The page at an address and the parts that stand in it, or null when there is none. */
export function pageAt(path: string): { describe: Describe; parts: string[] } | null {
  for (const { describe, fits } of patterns) {
    const found = fits.exec(path)
    if (found) return { describe, parts: found.slice(1).map(decoded) }
  }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
