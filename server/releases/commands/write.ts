import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { editReleaseInput, releaseLimits, writeReleaseInput } from '../../../schema/releases.ts'
import { challengesById } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { find } from '../../platform/database.ts'
import { record } from '../../platform/events.ts'
import { demandClean, demandLooked, demandOwnerLooked } from '../../platform/guarded.ts'
import { newId } from '../../platform/ids.ts'
import { demand, demandCurrent, demandYours, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canReleaseLooked, canSee, canWrite } from '../access.ts'
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
  const { state, proposalsCloseAt } = challenge
  const isOpen = state === 'open' && proposalsCloseAt && act.now < proposalsCloseAt
  demand(isOpen, 'NOT_OPEN', 'It is released while the challenge is open.')
  demandClean({ title })
  // It waits for the force, which looks at it before anybody else reads it.
  demandLooked({ text }, looked)
  const waiting = await Release.countDocuments({ challengeId, state: { $in: ['draft', 'scheduled'] } })
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
  // What is set for a moment goes to everybody by itself.
  if (release.state === 'scheduled') demandOwnerLooked({ text }, looked, passes(canReleaseLooked, act, release))
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
    release.state === 'draft' || release.state === 'scheduled',
    'RELEASED',
    'It is released: what everybody has read stands. Release something that adds to it.',
  )
  return release
}
