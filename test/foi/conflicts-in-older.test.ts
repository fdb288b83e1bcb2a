import { expect, test } from '@jest/globals'
import { Seat } from '../../server/evaluations/model.ts'
import { listConflictsInOlderRequests } from '../../server/foi/conflicts-in-older.ts'
import { Foi, FoiPiece } from '../../server/foi/model.ts'
import { foiAsked, itemOfFoi } from '../../server/foi/queries.ts'
import { Membership } from '../../server/people/model.ts'
import { openedChallenge } from '../support/challenges.ts'
import { gatheredBy } from '../support/foi.ts'
import { rememberStages } from '../support/remembered.ts'
import { theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

test('a request from before there was a list of who has a conflict is hidden from them too, and from nobody else', async () => {
  const world = await theWorld()
  const { admin, other } = world.northmere
  await Membership.updateOne({ personId: other.personId }, { $set: { role: 'admin' } })
  const { _id: challengeId, forceId } = await openedChallenge(world)
  const { id } = await gatheredBy(admin, challengeId)
  // One kept no list; one has been decided on since, and was kept with an empty one.
  await FoiPiece.updateMany({ foiId: id }, { $unset: { conflictedIds: 1 } })
  await Foi.updateOne({ _id: id }, { $unset: { conflictedIds: 1 } })
  const { id: empty } = await gatheredBy(admin, challengeId)
  const seat = { _id: 'a-seat', challengeId, forceId, personId: admin.personId }
  await Seat.create([{ ...seat, leftWithConflictAt: new Date() }])
  const readBy = async (person: typeof admin) =>
    Promise.all(
      [id, empty].map(async (one) => {
        const act = await person.act()
        return [await foiAsked(act, challengeId, one), await itemOfFoi(act, one, 'log')]
      }),
    )
  expect((await readBy(admin)).flat()).not.toContain(null)

  await listConflictsInOlderRequests()
  expect((await readBy(admin)).flat()).toEqual([null, null, null, null])
  expect((await readBy(other)).flat()).not.toContain(null)
  const kept = await Foi.find().sort({ _id: 1 }).lean()
  await listConflictsInOlderRequests()
  expect(await Foi.find().sort({ _id: 1 }).lean()).toEqual(kept)
})
