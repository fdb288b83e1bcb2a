import { draftChallenge, withdrawChallenge } from '../../server/challenges/commands.ts'
import { keepBackDisclosure, publishDisclosure } from '../../server/disclosures/commands.ts'
import { openedChallenge } from '../support/challenges.ts'
import { toldByHand } from '../support/disclosures.ts'
import type { World } from '../support/world.ts'

/**
 * An engagement with a row of each state in its ledger, and a draft that continues it. It was a year ago, so that the
 * latest changes of the board stay those of the other subjects.
 */
export async function disclosureStage(world: World) {
  world.clock.advance({ days: -400 })
  const engagement = await openedChallenge(world, { mode: 'market_engagement' })
  const act = await world.northmere.editor.act()
  const waiting = await toldByHand(world, engagement._id, 'We seize about forty phones in a week.')
  const published = await toldByHand(world, engagement._id, 'Half of them are locked.')
  await publishDisclosure(act, { id: published, words: 'About half of them are locked.' })
  const kept = await toldByHand(world, engagement._id, 'Come to the side gate at nine.')
  await keepBackDisclosure(act, { id: kept, reason: 'It was only about the hour of a meeting.' })
  const reason = 'We have learnt what we wanted to know.'
  await withdrawChallenge(await world.northmere.admin.act(), { id: engagement._id, code: 'priorities_changed', reason })
  const continuing = await draftChallenge(act, { copyOfId: engagement._id, continues: true })
  world.clock.advance({ days: 400 })
  return { engagement, waiting, published, kept, continuing }
}
