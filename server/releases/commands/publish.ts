import type { HydratedDocument } from 'mongoose'
import { z } from 'zod'
import { id } from '../../../schema/people.ts'
import { releaseInput, releaseLimits } from '../../../schema/releases.ts'
import { challengesById } from '../../challenges/queries.ts'
import type { Act } from '../../platform/act.ts'
import { command } from '../../platform/command.ts'
import { nextNumber } from '../../platform/counters.ts'
import { find, listOf } from '../../platform/database.ts'
import { chainOf, record } from '../../platform/events.ts'
import { demandClean, demandOwnerLooked, findsIn } from '../../platform/guarded.ts'
import { demand, notFound } from '../../platform/refusal.ts'
import { passes } from '../../platform/rule.ts'
import { canReleaseLooked, theHouse } from '../access.ts'
import { Release, type ReleaseFields, releaseFacts } from '../model.ts'
import { demandTaking, toWrite } from './write.ts'

/**
 * Releases it to everybody at once: now, or at the moment given, which may be chosen anew until it comes. On a draft it
 * waits for the publication, and everybody has both.
 */
export const release = command(
  releaseInput,
  async (act, { madeFrom, at, looked, ...input }): Promise<ReleaseFields> => {
    const one = await toWrite(act, input.id)
    const { challengeId } = one
    const [challenge] = await challengesById(act, [challengeId])
    if (!challenge) throw notFound()
    demandTaking(act, challenge)
    demand(
      one.version === madeFrom,
      'CHANGED_SINCE',
      'It was changed while you read it. Read what stands now once more.',
    )
    demandClean(recorded(one))
    demandOwnerLooked({ text: one.text }, looked, passes(canReleaseLooked, act, one))
    if (challenge.state === 'draft') return makeReady(act, one, at)
    if (!at) return publish(act, one)
    const closesAt = challenge.proposalsCloseAt
    demand(at > act.now, 'PASSED', 'That has passed. Release it now instead.', 'at')
    demand(closesAt && at < closesAt, 'AFTER_CLOSE', 'Release it before the close, so that suppliers can use it.', 'at')

    await one.set({ state: 'scheduled', releaseAt: at }).save()
    await record(act, releaseFacts, 'scheduled', one._id, { challengeId, at })
    return one.toObject()
  },
)

async function makeReady(act: Act, one: HydratedDocument<ReleaseFields>, at: Date | null): Promise<ReleaseFields> {
  demand(!at, 'WITH_PUBLICATION', 'It is released when the challenge is published, so it has no time of its own.', 'at')
  await one.set({ state: 'ready' }).save()
  await record(act, releaseFacts, 'readied', one._id, { challengeId: one.challengeId })
  return one.toObject()
}

/** A challenge was published: what was made ready goes with it, in the order in which it was written. */
export const releaseReady = command(z.object({ challengeId: id }), async (act, { challengeId }): Promise<void> => {
  const ready = await listOf(Release, act, theHouse, { challengeId, state: 'ready' }, { sort: { _id: 1 }, limit: most })
  for (const { _id } of ready) {
    const one = await find(Release, _id, act, theHouse)
    if (findsIn(recorded(one)).length === 0) await publish(act, one)
    else await one.set({ state: 'draft' }).save()
  }
})

const most = releaseLimits.waiting

/** What is due, released by the house at its moment. A challenge that ended meanwhile keeps it back, and so do words that must not stand in the record. */
export const releaseDue = command(z.object({ id }), async (act, input): Promise<void> => {
  const one = await find(Release, input.id, act, theHouse)
  demand(one.state === 'scheduled' && one.releaseAt && act.now >= one.releaseAt, 'NOT_DUE', 'It is not due.')
  const [challenge] = await challengesById(act, [one.challengeId])
  if (challenge?.state === 'open' && findsIn(recorded(one)).length === 0) await publish(act, one)
  else await one.set({ state: 'draft', releaseAt: null }).save()
})

/** What goes into the public event, and can never be taken out again. */
const recorded = ({ title, files }: ReleaseFields) => ({
  title,
  ...Object.fromEntries(files.map(({ name }, at) => [`files.${at}`, name])),
})

async function publish(act: Act, one: HydratedDocument<ReleaseFields>): Promise<ReleaseFields> {
  const { challengeId, title } = one
  const number = await nextNumber(`releases:${challengeId}`)
  await one.set({ state: 'released', number, releasedAt: act.now }).save()
  const files = one.files.map(({ name, sha256 }) => ({ name, sha256 }))
  const chain = chainOf('challenge', challengeId)
  await record(act, releaseFacts, 'published', one._id, { challengeId, number, title, files }, { chain })
  return one.toObject()
}
