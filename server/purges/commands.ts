import { purgeWordsInput } from '../../schema/purges.ts'
import { purgeWordsOfAdoptions } from '../adoptions/purge.ts'
import { purgeWordsOfCalls } from '../calls/purge.ts'
import { demandMayPurge, purgeWordsOfChallenge } from '../challenges/commands.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import { purgeWordsOfDisclosures } from '../disclosures/purge.ts'
import { purgeWordsOfEvaluation } from '../evaluations/purge.ts'
import { purgeWordsOfFoi } from '../foi/purge.ts'
import { purgeWordsTold } from '../notifications/purge.ts'
import { purgeWordsOfPartnerships } from '../partnerships/purge.ts'
import { command } from '../platform/command.ts'
import { purgeWordsOfQuestions } from '../questions/purge.ts'
import { purgeWordsOfReleases } from '../releases/purge.ts'
import { purgeWordsOfReviews } from '../reviews/purge.ts'

/**
 * Takes words out of everything that was written on a challenge: its text in every edition, its questions and
 * answers, what is for everybody, its calls, what some suppliers were told, what was written while it was judged, what was
 * gathered for requests, the partnerships that grew from it, the ledger of who adopted it, what people were told and letters on their way. All of it or
 * nothing; lists and searches follow from the events.
 */
export const purgeWords = command(
  purgeWordsInput,
  async (act, { challengeId, words, reason }): Promise<ChallengeFields> => {
    await demandMayPurge(act, { challengeId })
    const grown = await purgeWordsOfPartnerships(act, { challengeId, words, reason })
    const alsoIn = [
      ...(await purgeWordsOfQuestions(act, { challengeId, words })),
      ...(await purgeWordsOfReleases(act, { challengeId, words })),
      ...(await purgeWordsOfCalls(act, { challengeId, words })),
      ...(await purgeWordsOfDisclosures(act, { challengeId, words })),
      ...(await purgeWordsOfReviews(act, { challengeId, words })),
      ...(await purgeWordsOfEvaluation(act, { challengeId, words })),
      ...grown.places,
      ...(await purgeWordsOfAdoptions(act, { challengeId, words })),
    ]
    await purgeWordsOfFoi(act, { challengeId, words })
    const challenge = await purgeWordsOfChallenge(act, { challengeId, words, reason, alsoIn })
    await purgeWordsTold(act, { subjects: [`challenge:${challengeId}`, ...grown.subjects], words })
    return challenge
  },
)
