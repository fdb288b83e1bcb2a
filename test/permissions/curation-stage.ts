import type { ChallengeFields } from '../../server/challenges/queries.ts'
import { answerCuration, proposeLead, startCuration } from '../../server/curations/commands.ts'
import { inviteSuppliers } from '../../server/curations/invite.ts'
import { openedChallenge } from '../support/challenges.ts'
import type { World } from '../support/world.ts'

/** A curation of two forces whose suppliers were invited, and two challenges that nobody has joined up yet. */
export async function curationStage(world: World, open: ChallengeFields) {
  const { saltmarch, northmere, charter, kettles } = world
  const theirs = await openedChallenge(world, { by: saltmarch.editor })
  const manager = await charter.manager.act()
  const challengeIds = [open._id, theirs._id]
  const started = await startCuration(manager, {
    challengeIds,
    title: 'Phones wait for weeks',
    reason: 'Both say how long phones wait to be read.',
  })
  const { _id: id } = started
  await answerCuration(await northmere.editor.act(), { id, challengeId: open._id, answer: 'same' })
  await proposeLead(manager, { id, challengeId: open._id })
  const curation = await inviteSuppliers(manager, {
    ...{ id, filter: { region: 'nowhere' }, expected: 1 },
    text: 'Two forces wait weeks for phones to be read. The challenge is public.',
    extras: [{ organisationId: kettles.id, reason: 'Asked about it at the open day.' }],
  })
  const alike = [
    (await openedChallenge(world))._id,
    (await openedChallenge(world, { by: saltmarch.editor }))._id,
  ] as const
  return { curation, theirs, alike }
}
