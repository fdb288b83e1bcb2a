import { tellByHand } from '../../server/challenges/commands.ts'
import { Disclosure } from '../../server/disclosures/model.ts'
import { disclosureRules } from '../../server/disclosures/reactor.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { openedChallenge } from './challenges.ts'
import { submittedProposal } from './proposals.ts'
import { roomOf } from './rooms.ts'
import type { World } from './world.ts'

/** Lets the ledgers follow everything recorded so far, from the first event on: what they do twice they do once. */
export async function ledgerFollows(): Promise<void> {
  const { handle } = disclosureRules()
  for (const event of await Event.find().sort({ _id: 1 }).lean<StoredEvent[]>()) await handle(event)
}

/** An engagement of Northmere Police, and its private room with Two Kettles, which answered. */
export async function engagementWithRoom(world: World) {
  const challenge = await openedChallenge(world, { mode: 'market_engagement' })
  const { _id } = await submittedProposal(world.kettles.editor, challenge)
  return { challenge, room: await roomOf(world, 'proposal', _id) }
}

/** Two Kettles was told something in a meeting. Gives the id of the row. */
export async function toldByHand(world: World, challengeId: string, told: string): Promise<string> {
  const act = await world.northmere.editor.act()
  await tellByHand(act, { challengeId, kind: 'meeting', toId: world.kettles.id, told, at: act.now })
  const row = await Disclosure.findOne({ challengeId, told }).lean()
  if (!row) throw new Error('Nothing was written down.')
  return row._id
}
