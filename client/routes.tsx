import type { ComponentType } from 'react'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { Frame } from './frame/frame.tsx'
import { RequireSignIn } from './frame/require-sign-in.tsx'
import { RouteTrouble } from './frame/route-trouble.tsx'
import { paths } from './paths.ts'

type Page = { default: ComponentType }

/** A page, fetched when somebody goes there. */
const page = (address: { pattern: string }, load: () => Promise<Page>): RouteObject => ({
  path: address.pattern,
  lazy: async () => ({ Component: (await load()).default }),
})

/**
 * Every page that all may open. A new one is one line here: its address in paths.ts, and a file with the page as its
 * default export:
 *
 *   page(paths.challenges, () => import('./challenges/board.tsx')),
 */
const pages: RouteObject[] = [
  page(paths.home, () => import('./search/home.tsx')),
  page(paths.search, () => import('./search/search.tsx')),
  page(paths.challenges, () => import('./search/board.tsx')),
  page(paths.outcomes, () => import('./search/outcomes.tsx')),
  page(paths.partnerships, () => import('./partnerships/partnerships.tsx')),
  page(paths.partnership, () => import('./partnerships/partnership.tsx')),
  page(paths.partnershipPrint, () => import('./partnerships/print.tsx')),
  page(paths.charter, () => import('./charter/charter.tsx')),
  page(paths.signatories, () => import('./charter/signatories.tsx')),
  page(paths.commitments, () => import('./commitments/commitments.tsx')),
  page(paths.commitment, () => import('./commitments/commitment.tsx')),
  page(paths.concern, () => import('./concerns/concern.tsx')),
  page(paths.incidents, () => import('./incidents/incidents.tsx')),
  page(paths.incident, () => import('./incidents/incident.tsx')),
  page(paths.demand, () => import('./curations/demand.tsx')),
  page(paths.signIn, () => import('./people/sign-in.tsx')),
  page(paths.demoSignIn, () => import('./people/demo-sign-in.tsx')),
  page(paths.signOut, () => import('./people/sign-out.tsx')),
  page(paths.letters, () => import('./people/letters.tsx')),
  page(paths.challengeChanges, () => import('./challenges/changes/changes.tsx')),
  page(paths.challengeRecord, () => import('./record/record.tsx')),
  page(paths.challengePrint, () => import('./challenges/print.tsx')),
  page(paths.challengeReleases, () => import('./releases/releases.tsx')),
  page(paths.challengeDisclosures, () => import('./disclosures/disclosures.tsx')),
  page(paths.challengeCalls, () => import('./calls/calls.tsx')),
  page(paths.challengeQuestions, () => import('./questions/questions.tsx')),
  page(paths.challenge, () => import('./challenges/challenge.tsx')),
  page(paths.challengeOpening, () => import('./evaluations/opening.tsx')),
  page(paths.challengeOutcome, () => import('./evaluations/outcome.tsx')),
  page(paths.changes, () => import('./changes/changes.tsx')),
  page(paths.unsubscribe, () => import('./notifications/unsubscribe.tsx')),
  page(paths.organisations, () => import('./organisations/organisations.tsx')),
  page(paths.organisation, () => import('./organisations/organisation.tsx')),
  page(paths.principle, () => import('./charter/principle.tsx')),
  page(paths.invitation, () => import('./organisations/invitation.tsx')),
  page(paths.notices, () => import('./notices/notices.tsx')),
  page(paths.notice, () => import('./notices/notice.tsx')),
  page(paths.help, () => import('./about/help.tsx')),
  page(paths.accessibility, () => import('./about/accessibility.tsx')),
  page(paths.privacy, () => import('./about/privacy.tsx')),
  page(paths.limits, () => import('./about/limits.tsx')),
  page(paths.figures, () => import('./figures/figures.tsx')),
  page(paths.openData, () => import('./about/open-data.tsx')),
  page(paths.api, () => import('./about/api.tsx')),
]

/** Pages of one's own: a visitor is led to sign in first, and back. */
const ownPages: RouteObject[] = [
  page(paths.desk, () => import('./desk/desk.tsx')),
  page(paths.newChallenge, () => import('./challenges/draft/new.tsx')),
  page(paths.challengeEdit, () => import('./challenges/draft/edit.tsx')),
  page(paths.challengeDocuments, () => import('./releases/documents.tsx')),
  page(paths.challengeEditSection, () => import('./challenges/draft/section.tsx')),
  page(paths.challengeAmend, () => import('./challenges/running/amend.tsx')),
  page(paths.challengeExtend, () => import('./challenges/running/extend.tsx')),
  page(paths.challengePurge, () => import('./purges/purge.tsx')),
  page(paths.commitmentPurge, () => import('./purges/commitment.tsx')),
  page(paths.concernPurge, () => import('./purges/concern.tsx')),
  page(paths.curationPurge, () => import('./purges/curation.tsx')),
  page(paths.organisationPurge, () => import('./purges/organisation.tsx')),
  page(paths.challengeWithdraw, () => import('./challenges/running/withdraw.tsx')),
  page(paths.challengeReview, () => import('./reviews/review.tsx')),
  page(paths.challengeFoi, () => import('./foi/foi.tsx')),
  page(paths.challengeAskOwner, () => import('./curations/ask-owner.tsx')),
  page(paths.challengeAdoptWith, () => import('./curations/adopt-with.tsx')),
  page(paths.challengeAdoption, () => import('./adoptions/record.tsx')),
  page(paths.challengeSameProblem, () => import('./challenges/running/same-problem.tsx')),
  page(paths.challengeCoOwners, () => import('./challenges/co-owners/co-owners.tsx')),
  page(paths.challengeCoOwnership, () => import('./challenges/co-owners/co-ownership.tsx')),
  page(paths.startProposal, () => import('./proposals/start.tsx')),
  page(paths.proposals, () => import('./proposals/proposals.tsx')),
  page(paths.proposal, () => import('./proposals/proposal.tsx')),
  page(paths.proposalSection, () => import('./proposals/section.tsx')),
  page(paths.proposalCheck, () => import('./proposals/check.tsx')),
  page(paths.proposalReceipt, () => import('./proposals/receipt.tsx')),
  page(paths.proposalWithdraw, () => import('./proposals/withdraw.tsx')),
  page(paths.partnershipObjectives, () => import('./partnerships/objectives.tsx')),
  page(paths.partnershipMilestones, () => import('./partnerships/milestones.tsx')),
  page(paths.partnershipDecisions, () => import('./partnerships/decisions.tsx')),
  page(paths.partnershipMeasures, () => import('./partnerships/measures.tsx')),
  page(paths.partnershipCommitments, () => import('./partnerships/commitments.tsx')),
  page(paths.partnershipLeads, () => import('./partnerships/leads.tsx')),
  page(paths.partnershipCloseOut, () => import('./partnerships/close-out.tsx')),
  page(paths.partnershipEnd, () => import('./partnerships/end.tsx')),
  page(paths.evaluations, () => import('./evaluations/evaluations.tsx')),
  page(paths.challengeResponses, () => import('./proposals/responses.tsx')),
  page(paths.challengePanel, () => import('./evaluations/panel.tsx')),
  page(paths.challengeEvaluation, () => import('./evaluations/evaluation.tsx')),
  page(paths.challengeConflicts, () => import('./evaluations/conflicts.tsx')),
  page(paths.challengeClarification, () => import('./evaluations/clarification.tsx')),
  page(paths.challengeExample, () => import('./evaluations/example.tsx')),
  page(paths.challengeEligibility, () => import('./evaluations/eligibility.tsx')),
  page(paths.challengeScoring, () => import('./evaluations/scoring.tsx')),
  page(paths.challengeModeration, () => import('./evaluations/moderation.tsx')),
  page(paths.challengeRanking, () => import('./evaluations/ranking.tsx')),
  page(paths.challengeDecision, () => import('./evaluations/decision.tsx')),
  page(paths.proposalFeedback, () => import('./evaluations/feedback.tsx')),
  page(paths.declareIncident, () => import('./incidents/declare.tsx')),
  page(paths.curations, () => import('./curations/curations.tsx')),
  page(paths.newCuration, () => import('./curations/new.tsx')),
  page(paths.curation, () => import('./curations/curation.tsx')),
  page(paths.concerns, () => import('./concerns/concerns.tsx')),
  page(paths.raiseConcern, () => import('./concerns/raise.tsx')),
  page(paths.newCommitment, () => import('./commitments/new.tsx')),
  page(paths.commitmentEdit, () => import('./commitments/edit.tsx')),
  page(paths.applications, () => import('./charter/applications.tsx')),
  page(paths.threads, () => import('./threads/inbox.tsx')),
  page(paths.thread, () => import('./threads/thread.tsx')),
  page(paths.registerOrganisation, () => import('./organisations/register.tsx')),
  page(paths.organisationApplications, () => import('./organisations/applications.tsx')),
  page(paths.organisationMembers, () => import('./organisations/members.tsx')),
  page(paths.organisationHandovers, () => import('./handovers/handovers.tsx')),
  page(paths.handover, () => import('./handovers/handover.tsx')),
  page(paths.organisationStanding, () => import('./organisations/standing.tsx')),
  page(paths.organisationStandards, () => import('./organisations/standards.tsx')),
  page(paths.organisationEdit, () => import('./organisations/edit.tsx')),
  page(paths.welcome, () => import('./people/welcome.tsx')),
  page(paths.account, () => import('./people/account.tsx')),
  page(paths.notifications, () => import('./notifications/notifications.tsx')),
  page(paths.accountNotifications, () => import('./notifications/preferences.tsx')),
  page(paths.accountAvailability, () => import('./notifications/off-duty.tsx')),
]

const notFound: RouteObject = {
  path: '*',
  lazy: async () => ({ Component: (await import('./frame/not-found.tsx')).default }),
}

export const router = createBrowserRouter([
  {
    element: <Frame />,
    children: [
      {
        errorElement: <RouteTrouble />,
        // Nothing is drawn in place of a page whose script is still on its way: the frame stands already.
        hydrateFallbackElement: <div className="cb-waiting" />,
        children: [...pages, { element: <RequireSignIn />, children: ownPages }, notFound],
      },
    ],
  },
])
