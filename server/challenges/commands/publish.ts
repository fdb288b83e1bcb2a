import { z } from 'zod'
import { helperOf } from '../../../schema/challenge-helper.ts'
import { modeRules, type SectionName, sectionNames } from '../../../schema/challenges.ts'
import { id } from '../../../schema/people.ts'
import { demandSettled } from '../../disclosures/commands.ts'
import { organisationsById } from '../../organisations/queries.ts'
import { demandStanding } from '../../organisations/succession.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand } from '../../platform/refusal.ts'
import { newSalt } from '../../platform/salted.ts'
import { demandReviewed } from '../../reviews/commands.ts'
import { canSee } from '../access.ts'
import { editionText } from '../edition-text.ts'
import { Challenge, type ChallengeFields, challengeFacts } from '../model.ts'
import { ChallengeVersion } from '../model-editions.ts'
import { continuedIdsOf } from '../queries.ts'
import { demandStep } from '../transitions.ts'
import { publishReviewOf, toReview } from './review.ts'

/** Asks a second person of the force to publish: what an award follows from is never published by one alone. */
export const askPublication = command(z.object({ id }), async (act, input): Promise<ChallengeFields> => {
  const challenge = await find(Challenge, input.id, act, canSee)
  demandStep(act, challenge, 'askPublication')

  challenge.set({
    publicationAskedById: act.viewer.personId,
    publicationAskedAt: act.now,
    helperResults: helperOf(challenge.content),
  })
  await challenge.save()
  await record(act, challengeFacts, 'publicationAsked', challenge._id, {})
  return challenge.toObject()
})

const returnInput = z.object({ id, reason: z.string().trim().min(3, 'Say what should change').max(1_000) })

/** Gives the draft back to who asked for its publication, with what should change. */
export const returnPublication = command(returnInput, async (act, { reason, ...input }): Promise<ChallengeFields> => {
  const challenge = await find(Challenge, input.id, act, canSee)
  demandStep(act, challenge, 'returnPublication')
  demandClean({ reason })

  await challenge.set({ publicationAskedById: null, publicationAskedAt: null, helperResults: [] }).save()
  await record(act, challengeFacts, 'publicationReturned', challenge._id, { reason })
  return challenge.toObject()
})

/** A draft becomes public. From now on what it asks changes by amendment only, because suppliers build on it. */
export const openChallenge = command(z.object({ id }), async (act, input): Promise<ChallengeFields> => {
  const challenge = await find(Challenge, input.id, act, canSee)
  demandStep(act, challenge, 'open')
  await demandStanding(act, challenge.forceId)
  const { mode, proposalsCloseAt } = challenge
  // What is judged starts equal: what an engagement told some is everybody's by then, or everybody reads why not.
  if (modeRules[mode].scored) await demandSettled(continuedIdsOf(challenge))
  const review = await demandReviewed({
    ...toReview(challenge),
    byOthers: [act.viewer.personId, challenge.publicationAskedById],
  })
  demand(proposalsCloseAt, 'NOT_COMPLETE', 'Say when it closes.', 'timetable.proposalsCloseAt')

  await challenge
    .set({ state: 'open', openedAt: act.now, edition: 1, helperResults: helperOf(challenge.content) })
    .save()
  const sha256 = await keepEdition(act, challenge, { sections: [...sectionNames], material: false, note: '' })
  const opened = { mode, proposalsCloseAt, edition: 1, sha256, ...(await coOwnersByName(act, challenge)) }
  await record(act, challengeFacts, 'opened', challenge._id, opened)
  if (review) await publishReviewOf(act, challenge._id, review)
  return challenge.toObject()
})

/** Whoever shares it is named from the start. */
async function coOwnersByName(act: Act, { coOwnerIds }: ChallengeFields): Promise<{ coOwners?: string[] }> {
  if (coOwnerIds.length === 0) return {}
  return { coOwners: (await organisationsById(act, coOwnerIds)).flatMap((force) => force?.name ?? []) }
}

/** Keeps what the challenge says now for ever, as its present edition. Gives the hash of it, for the fact that publishes it. */
export async function keepEdition(
  act: Act,
  { _id: challengeId, edition: number, content }: ChallengeFields,
  how: { sections: SectionName[]; material: boolean; note: string },
): Promise<string> {
  const said = { challengeId, number, content, at: act.now, ...how, salt: newSalt(), keptSalt: newSalt() }
  await ChallengeVersion.create([{ _id: newId(), ...said, helperResults: helperOf(content) }])
  return editionText(said).sha256
}
