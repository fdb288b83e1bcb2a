import type { ThreadKind } from '../../schema/threads.ts'
import { systemAct } from '../../server/platform/act.ts'
import { Event, type StoredEvent } from '../../server/platform/events.ts'
import { newId } from '../../server/platform/ids.ts'
import { openThread, sendMessage } from '../../server/threads/commands.ts'
import { threadRules } from '../../server/threads/reactor.ts'
import type { World } from './world.ts'

/** Lets the rooms follow everything recorded so far, from the first event on: what they do twice they do once. */
export async function roomsFollow(world: World): Promise<void> {
  const { handle } = threadRules({ clock: world.clock })
  for (const event of await Event.find().sort({ _id: 1 }).lean<StoredEvent[]>()) await handle(event)
}

/** Opens a room as the house does when its subject comes to be. */
export const roomOf = (world: World, kind: ThreadKind, subjectId: string) =>
  openThread(systemAct(world.clock.now()), { kind, subjectId })

type Writer = World['northmere']['editor']

/** Somebody says something in a room. */
export const say = async (writer: Writer, threadId: string, text: string, more: { clientId?: string } = {}) =>
  sendMessage(await writer.act(), { threadId, text, clientId: newId(), ...more })
