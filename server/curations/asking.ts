import { adoptWithInput, askOwnerInput, type CurationAim } from '../../schema/curations.ts'
import { type ChallengeFields, challengesById } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { command } from '../platform/command.ts'
import { nextReference } from '../platform/counters.ts'
import { record } from '../platform/events.ts'
import { demandAdminLooked } from '../platform/guarded.ts'
import { newId } from '../platform/ids.ts'
import { demand, demandYours, notFound } from '../platform/refusal.ts'
import { demandWaits, memberOf } from './members.ts'
import { Curation, type CurationFields, curationFacts } from './model.ts'
import { adoptingOf, askedBy } from './queries.ts'

/**
 * Another force asks the owner of a challenge, in a room that no supplier sees. Once for each force until it is closed: of
 * two of its people at once, both take the next reference, so one is tried again and sees the other.
 */
export const askOwner = command(
  askOwnerInput,
  async (act, { challengeId, question, looked }): Promise<CurationFields> => {
    const { challenge, forceId } = await asAnotherForce(act, challengeId)
    demandAdminLooked(act, { question }, looked)
    demandWaits(challenge)
    const asked = await askedBy(act, forceId, challengeId)
    demand(!asked, 'ALREADY_ASKED', `Your force asked in ${asked?.reference}. Go on there.`)
    return openRoom(act, { challenge, forceId, reason: question, aim: 'same_problem' })
  },
)

/**
 * Another force would adopt what came of a challenge, with its owner, in a room that no supplier sees. Whoever of it
 * presses again, also at the same time, is led to the room that is there.
 */
export const adoptWith = command(adoptWithInput, async (act, { challengeId, why, looked }): Promise<CurationFields> => {
  const { challenge, forceId } = await asAnotherForce(act, challengeId)
  demandAdminLooked(act, { why }, looked)
  demand(challenge.state === 'decided', 'NOT_DECIDED', 'There is no outcome yet that a force could adopt.')
  const [running] = await adoptingOf(act, [challengeId])
  if (running) return running
  return openRoom(act, { challenge, forceId, reason: why, aim: 'adopt' })
})

/** The challenge, for an editor of a force that is not its owner. */
async function asAnotherForce(act: Act, challengeId: string) {
  const [challenge] = await challengesById(act, [challengeId])
  if (!challenge) throw notFound()
  const { organisationId: forceId, kind } = act.viewer.actingFor ?? {}
  const isEditor = forceId && act.viewer.organisationsAs('admin', 'editor').includes(forceId)
  demandYours(isEditor && kind === 'force' && forceId !== challenge.forceId)
  return { challenge, forceId }
}

type Opened = { challenge: ChallengeFields; forceId: string; reason: string; aim: CurationAim }

/** Two forces in a room of their own: the owner of the challenge and the one that comes to it. */
async function openRoom(act: Act, { challenge, forceId, reason, aim }: Opened): Promise<CurationFields> {
  const { _id, title } = challenge
  const forceIds = [challenge.forceId, forceId]
  const curation = new Curation({
    ...{ _id: newId(), reference: await nextReference('CU', act.now), state: 'asking', title, reason, aim },
    ...{ members: [memberOf(challenge)], startedById: act.viewer.personId, askedByForceId: forceId },
    ...{ challengeIds: [_id], forceIds, managerIds: [], createdAt: act.now },
  })
  await curation.save()
  await record(act, curationFacts, 'started', curation._id, { challengeIds: [_id], forceIds })
  return curation.toObject()
}
