import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { editReleaseInput, releaseLimits, writeReleaseInput } from '../../../schema/releases.ts'
import { type ChallengeFields, challengesById } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean, demandLooked, demandOwnerLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent, demandYours, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canReleaseLooked, canSee, canWrite, unreleased } from '../access.ts'
import { Release, type ReleaseFields, releaseFacts } from '../model.ts'

/** Begins something for everybody. Nobody outside the force sees it before it is released. */
export const writeRelease = command(writeReleaseInput, async (act, input): Promise<ReleaseFields> => {
  const { challengeId, title, text, looked } = input
  const [challenge] = await challengesById(act, [challengeId])
  if (!challenge) throw notFound()
  const { forceId } = challenge
  const release: ReleaseFields = {
    ...{ _id: newId(), version: 0, challengeId, forceId, authorId: act.viewer.personId, state: 'draft', title, text },
    ...{ files: [], releaseAt: null, number: null, releasedAt: null },
  }
  demandYours(passes(canWrite, act, release))
  demandTaking(act, challenge)
  demandClean({ title })
  // It waits for the force, which looks at it before anybody else reads it.
  demandLooked({ text }, looked)
  const waiting = await Release.countDocuments({ challengeId, state: { $in: unreleased } })
  demand(waiting < releaseLimits.waiting, 'TOO_MANY', 'Release or discard some of what waits first.')

  await Release.create([release])
  await record(act, releaseFacts, 'written', release._id, { challengeId })
  return release
})

/** Changes the words of what is not released yet. */
export const editRelease = command(editReleaseInput, async (act, { madeFrom, title, text, looked, ...input }) => {
  const release = await toWrite(act, input.id)
  demandCurrent(release, madeFrom, { title: release.title, text: release.text })
  demandClean({ title })
  // What is set for a moment, or for the publication, goes to everybody by itself.
  if (release.state !== 'draft') demandOwnerLooked({ text }, looked, passes(canReleaseLooked, act, release))
  else demandLooked({ text }, looked)

  await release.set({ title, text }).save()
  await record(act, releaseFacts, 'edited', release._id, { challengeId: release.challengeId })
  return release.toObject()
})

/** Throws away what is not released yet. */
export const discardRelease = command(z.object({ id }), async (act, input): Promise<string> => {
  const release = await toWrite(act, input.id)
  await release.set({ state: 'discarded', files: [] }).save()
  await record(act, releaseFacts, 'discarded', release._id, { challengeId: release.challengeId })
  return release.challengeId
})

/** What is not released yet and may be written by this viewer. */
export async function toWrite(act: Act, releaseId: string) {
  const release = await find(Release, releaseId, act, canSee)
  demandYours(passes(canWrite, act, release))
  demand(
    unreleased.some((state) => state === release.state),
    'RELEASED',
    'It is released: what everybody has read stands. Release something that adds to it.',
  )
  const [challenge] = await challengesById(act, [release.challengeId])
  if (challenge) demandNotAsked(challenge)
  return release
}

/** Whoever publishes has read the documents that come with it: they stand until the publication is returned. */
const demandNotAsked = ({ state, publicationAskedById }: ChallengeFields) =>
  demand(
    state !== 'draft' || !publicationAskedById,
    'PUBLICATION_ASKED',
    'Publication has been asked for. Return it first, so that whoever publishes reads what stands here then.',
  )

/** A draft takes what comes with its publication; an open challenge what is told to everybody until the close. */
export function demandTaking(act: Act, challenge: ChallengeFields): void {
  const { state, proposalsCloseAt } = challenge
  const isOpen = state === 'open' && proposalsCloseAt && act.now < proposalsCloseAt
  demand(state === 'draft' || isOpen, 'NOT_OPEN', 'It is released with the challenge, or while that is open.')
  demandNotAsked(challenge)
}
