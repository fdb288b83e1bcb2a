import {
  purgeCommitmentInput,
  purgeConcernInput,
  purgeCurationInput,
  purgeOrganisationInput,
  purgeWordsInput,
} from '../../schema/purges.ts'
import { purgeWordsOfAdoptions } from '../adoptions/purge.ts'
import { purgeWordsOfCalls } from '../calls/purge.ts'
import { demandMayPurge, purgeWordsOfChallenge } from '../challenges/commands.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { purgeWordsOfSignatory } from '../charter/purge.ts'
import { purgeWordsOfCommitment } from '../commitments/purge.ts'
import type { CommitmentFields } from '../commitments/queries.ts'
import { purgeWordsOfConcern } from '../concerns/purge.ts'
import type { ConcernFields } from '../concerns/queries.ts'
import { purgeWordsOfCuration, purgeWordsOfCurations } from '../curations/purge.ts'
import type { CurationFields } from '../curations/queries.ts'
import { purgeWordsOfDisclosures } from '../disclosures/purge.ts'
import { purgeWordsOfEvaluation } from '../evaluations/purge.ts'
import { purgeWordsOfFoi } from '../foi/purge.ts'
import { purgeWordsTold } from '../notifications/purge.ts'
import { demandMayPurgeProfile, purgeWordsOfProfile } from '../organisations/purge.ts'
import type { OrganisationFields } from '../organisations/queries.ts'
import { purgeWordsOfPartnerships } from '../partnerships/purge.ts'
import { command } from '../platform/command.ts'
import { purgeWordsOfQuestions } from '../questions/purge.ts'
import { purgeWordsOfReleases } from '../releases/purge.ts'
import { purgeWordsOfReviews } from '../reviews/purge.ts'

/**
 * Takes words out of everything that was written on a challenge: its text in every edition, its questions and
 * answers, what is for everybody, its calls, what some suppliers were told, what was written while it was judged, what was
 * gathered for requests, the partnerships that grew from it, the ledger of who adopted it, the curations it is in, what people were told and letters on
 * their way. All of it or nothing; lists and searches follow from the events.
 */
export const purgeWords = command(
  purgeWordsInput,
  async (act, { challengeId, words, reason }): Promise<ChallengeFields> => {
    await demandMayPurge(act, { challengeId })
    const grown = await purgeWordsOfPartnerships(act, { challengeId, words, reason })
    const joined = await purgeWordsOfCurations(act, { challengeId, words, reason })
    const alsoIn = [
      ...(await purgeWordsOfQuestions(act, { challengeId, words })),
      ...(await purgeWordsOfReleases(act, { challengeId, words })),
      ...(await purgeWordsOfCalls(act, { challengeId, words })),
      ...(await purgeWordsOfDisclosures(act, { challengeId, words })),
      ...(await purgeWordsOfReviews(act, { challengeId, words })),
      ...(await purgeWordsOfEvaluation(act, { challengeId, words })),
      ...grown.places,
      ...(await purgeWordsOfAdoptions(act, { challengeId, words })),
      ...joined.places,
    ]
    await purgeWordsOfFoi(act, { challengeId, words })
    const challenge = await purgeWordsOfChallenge(act, { challengeId, words, reason, alsoIn })
    const subjects = [`challenge:${challengeId}`, ...grown.subjects, ...joined.subjects]
    await purgeWordsTold(act, { subjects, words })
    return challenge
  },
)

/** The same of one commitment, and of what people were told of it. */
export const purgeCommitmentWords = command(
  purgeCommitmentInput,
  async (act, { commitmentId, words, reason }): Promise<CommitmentFields> => {
    const commitment = await purgeWordsOfCommitment(act, { commitmentId, words, reason })
    await purgeWordsTold(act, { subjects: [`commitment:${commitmentId}`], words })
    return commitment
  },
)

/**
 * The same of one concern, and of what people were told of it. One side reaches no notice or letter by it: those hold
 * nothing that a side wrote, and are there for the other.
 */
export const purgeConcernWords = command(
  purgeConcernInput,
  async (act, { concernId, words, reason }): Promise<ConcernFields> => {
    const { concern, isWhole } = await purgeWordsOfConcern(act, { concernId, words, reason })
    if (isWhole) await purgeWordsTold(act, { subjects: [`concern:${concernId}`], words })
    return concern
  },
)

/** The same of one curation, and of what forces and suppliers were told of it. */
export const purgeCurationWords = command(
  purgeCurationInput,
  async (act, { curationId, words, reason }): Promise<CurationFields> => {
    const { curation, subjects } = await purgeWordsOfCuration(act, { curationId, words, reason })
    await purgeWordsTold(act, { subjects, words })
    return curation
  },
)

/** The same of what an organisation says of itself, and of what was written when it signed the Charter. */
export const purgeOrganisationWords = command(
  purgeOrganisationInput,
  async (act, { organisationId, words, reason }): Promise<OrganisationFields> => {
    await demandMayPurgeProfile(act, { organisationId })
    const { isThere, subjects } = await purgeWordsOfSignatory(act, { organisationId, words })
    const organisation = await purgeWordsOfProfile(act, { organisationId, words, reason, alsoIn: isThere })
    await purgeWordsTold(act, { subjects: [`organisation:${organisationId}`, ...subjects], words })
    return organisation
  },
)
