/** Every address of the board, once. Call one with its parts; `.pattern` is what the router reads. */

type Parts<Pattern extends string> = Pattern extends `${string}:${string}/${infer Rest}`
  ? [part: string, ...Parts<`/${Rest}`>]
  : Pattern extends `${string}:${string}`
    ? [part: string]
    : []

export type Address<Pattern extends string = string> = ((...parts: Parts<Pattern>) => string) & { pattern: Pattern }

function at<Pattern extends string>(pattern: Pattern): Address<Pattern> {
  const fill = (...parts: string[]) => {
    let next = 0
    return pattern.replace(/:[a-z]+/gi, () => encodeURIComponent(parts[next++] ?? ''))
  }
  return Object.assign(fill as (...parts: Parts<Pattern>) => string, { pattern })
}

/** An address with a query: what is empty is left out, a list is repeated. */
export function withQuery(
  address: string,
  query: Record<string, string | number | readonly string[] | null | undefined>,
) {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== null && one !== undefined && one !== '') search.append(name, String(one))
  return search.size > 0 ? `${address}?${search}` : address
}

export const paths = {
  home: at('/'),
  search: at('/search'),
  changes: at('/changes'),

  challenges: at('/challenges'),
  newChallenge: at('/challenges/new'),
  challenge: at('/challenges/:reference'),
  challengeQuestions: at('/challenges/:reference/questions'),
  challengeReleases: at('/challenges/:reference/for-everybody'),
  challengeDisclosures: at('/challenges/:reference/disclosures'),
  challengeReview: at('/challenges/:reference/review'),
  challengeFoi: at('/challenges/:reference/foi'),
  challengeCalls: at('/challenges/:reference/calls'),
  challengeChanges: at('/challenges/:reference/changes'),
  challengeRecord: at('/challenges/:reference/record'),
  challengeResponses: at('/challenges/:reference/responses'),
  challengeOutcome: at('/challenges/:reference/outcome'),
  challengePrint: at('/challenges/:reference/print'),
  challengeAskOwner: at('/challenges/:reference/ask-owner'),
  challengeAdoptWith: at('/challenges/:reference/adopt-with'),
  challengeAdoption: at('/challenges/:reference/adoption'),
  challengeSameProblem: at('/challenges/:reference/same-problem'),
  challengeCoOwners: at('/challenges/:reference/co-owners'),
  challengeCoOwnership: at('/challenges/:reference/co-ownership'),
  challengeAmend: at('/challenges/:reference/amend'),
  challengeExtend: at('/challenges/:reference/extend'),
  challengePurge: at('/challenges/:reference/remove-words'),
  challengeWithdraw: at('/challenges/:reference/withdraw'),
  challengeEdit: at('/challenges/:reference/edit'),
  challengeDocuments: at('/challenges/:reference/edit/documents'),
  challengeEditSection: at('/challenges/:reference/edit/:section'),
  challengePanel: at('/challenges/:reference/panel'),
  challengeOpening: at('/challenges/:reference/opening'),
  challengeEvaluation: at('/challenges/:reference/evaluation'),
  challengeConflicts: at('/challenges/:reference/evaluation/conflicts'),
  challengeScoring: at('/challenges/:reference/evaluation/proposals/:proposal'),
  challengeEligibility: at('/challenges/:reference/evaluation/eligibility'),
  challengeClarification: at('/challenges/:reference/evaluation/clarification'),
  challengeExample: at('/challenges/:reference/evaluation/example'),
  challengeModeration: at('/challenges/:reference/evaluation/moderation'),
  challengeRanking: at('/challenges/:reference/evaluation/ranking'),
  challengeDecision: at('/challenges/:reference/decision'),
  outcomes: at('/outcomes'),

  startProposal: at('/challenges/:reference/proposal'),
  proposals: at('/proposals'),
  proposal: at('/proposals/:reference'),
  proposalSection: at('/proposals/:reference/sections/:section'),
  proposalCheck: at('/proposals/:reference/check'),
  proposalReceipt: at('/proposals/:reference/receipts/:version'),
  proposalWithdraw: at('/proposals/:reference/withdraw'),
  proposalFeedback: at('/proposals/:reference/feedback'),
  evaluations: at('/evaluations'),

  threads: at('/threads'),
  thread: at('/threads/:reference'),

  partnerships: at('/partnerships'),
  partnership: at('/partnerships/:reference'),
  partnershipObjectives: at('/partnerships/:reference/objectives'),
  partnershipMilestones: at('/partnerships/:reference/milestones'),
  partnershipDecisions: at('/partnerships/:reference/decisions'),
  partnershipMeasures: at('/partnerships/:reference/measures'),
  partnershipCommitments: at('/partnerships/:reference/commitments'),
  partnershipCloseOut: at('/partnerships/:reference/close-out'),
  partnershipLeads: at('/partnerships/:reference/leads'),
  partnershipPrint: at('/partnerships/:reference/print'),
  partnershipEnd: at('/partnerships/:reference/end'),

  organisations: at('/organisations'),
  organisation: at('/organisations/:slug'),
  organisationEdit: at('/organisations/:slug/edit'),
  organisationPurge: at('/organisations/:slug/remove-words'),
  organisationMembers: at('/organisations/:slug/members'),
  organisationHandovers: at('/organisations/:slug/handovers'),
  handover: at('/handovers/:key'),
  organisationStanding: at('/organisations/:slug/standing'),
  organisationStandards: at('/organisations/:slug/standards'),
  organisationApplications: at('/organisations/applications'),
  registerOrganisation: at('/organisations/register'),

  charter: at('/charter'),
  principle: at('/charter/principles/:principle'),
  signatories: at('/signatories'),
  applications: at('/signatories/applications'),
  concerns: at('/concerns'),
  raiseConcern: at('/concerns/raise'),
  concern: at('/concerns/:reference'),
  concernPurge: at('/concerns/:reference/remove-words'),
  commitments: at('/commitments'),
  newCommitment: at('/commitments/new'),
  commitment: at('/commitments/:reference'),
  commitmentEdit: at('/commitments/:reference/edit'),
  commitmentPurge: at('/commitments/:reference/remove-words'),
  demand: at('/demand'),
  incidents: at('/incidents'),
  declareIncident: at('/incidents/declare'),
  incident: at('/incidents/:reference'),
  curations: at('/curations'),
  newCuration: at('/curations/new'),
  curation: at('/curations/:reference'),
  curationPurge: at('/curations/:reference/remove-words'),
  notices: at('/notices'),
  notice: at('/notices/:ocid'),

  desk: at('/desk'),
  notifications: at('/notifications'),
  account: at('/account'),
  accountNotifications: at('/account/notifications'),
  accountAvailability: at('/account/availability'),
  unsubscribe: at('/unsubscribe/:token'),
  signIn: at('/sign-in'),
  demoSignIn: at('/sign-in/demo'),
  signOut: at('/sign-out'),
  welcome: at('/welcome'),
  letters: at('/letters'),
  invitation: at('/invitations/:token'),

  help: at('/help'),
  accessibility: at('/accessibility'),
  privacy: at('/privacy'),
  limits: at('/limits'),
  figures: at('/figures'),
  openData: at('/open-data'),
  api: at('/api'),
} as const
