import { reactor } from '../platform/reactor.ts'
import { callReactions, callRequestReactions } from './reactions/calls.ts'
import { challengeReactions } from './reactions/challenges.ts'
import { signatoryReactions } from './reactions/charter.ts'
import { clarificationReactions } from './reactions/clarifications.ts'
import { coOwnerReactions } from './reactions/co-owners.ts'
import { commitmentReactions } from './reactions/commitments.ts'
import { concernReactions } from './reactions/concerns.ts'
import { curationReactions } from './reactions/curations.ts'
import { eligibilityReactions } from './reactions/eligibility.ts'
import { evaluationReactions } from './reactions/evaluations.ts'
import { lateChallengeReactions, latePartnershipReactions } from './reactions/force-asked.ts'
import { handoverReactions } from './reactions/handovers.ts'
import { incidentReactions } from './reactions/incidents.ts'
import { organisationReactions } from './reactions/organisations.ts'
import { panelReactions } from './reactions/panel.ts'
import { partnershipReactions } from './reactions/partnerships.ts'
import { personReactions } from './reactions/people.ts'
import { proposalReactions } from './reactions/proposals.ts'
import { questionReactions } from './reactions/questions.ts'
import { releaseReactions } from './reactions/releases.ts'
import { reviewReactions } from './reactions/reviews.ts'
import { standstillReactions } from './reactions/standstill.ts'
import { newcomerReactions, threadReactions } from './reactions/threads.ts'
import { workedExampleReactions } from './reactions/worked-examples.ts'
import type { Post } from './tell.ts'

/** Handled twice, an event still makes one notification and one letter: both have a unique key. */
export const notifications = (post: Post) =>
  reactor(
    'notifications',
    personReactions(post),
    organisationReactions(post),
    challengeReactions(post),
    panelReactions(post),
    coOwnerReactions(post),
    reviewReactions(post),
    questionReactions(post),
    releaseReactions(post),
    callReactions(post),
    callRequestReactions(post),
    proposalReactions(post),
    partnershipReactions(post),
    evaluationReactions(post),
    standstillReactions(post),
    eligibilityReactions(post),
    clarificationReactions(post),
    workedExampleReactions(post),
    lateChallengeReactions(post),
    latePartnershipReactions(post),
    signatoryReactions(post),
    commitmentReactions(post),
    concernReactions(post),
    curationReactions(post),
    incidentReactions(post),
    handoverReactions(post),
    threadReactions(post),
    newcomerReactions(post),
  )
