import { messageLimits } from '../../schema/threads.ts'
import type { ChallengeFields } from '../challenges/queries.ts'
import type { Act } from '../platform/act.ts'
import { type MessageFields, messagesIn, type ThreadFields, threadsOfSubjects } from '../threads/queries.ts'
import type { Grown } from './grown.ts'
import { cutAt, inParts, item, messageKey } from './item.ts'
import type { Held } from './marks.ts'
import type { FoiItem } from './model.ts'

/** As many as are read of the rooms of a challenge. */
const mostRooms = 200
const messageParts = { part: messageLimits.atOnce, most: 10_000 } as const

/** What was said in every room of the challenge, its proposals and partnerships that this admin may read, first to last. */
export async function ofRooms(
  act: Act,
  { _id }: ChallengeFields,
  { held, grown }: { held: Held; grown: Grown },
): Promise<FoiItem[]> {
  const subjects = [_id, ...held.map(({ proposal }) => proposal._id), ...grown.partnerships.map((one) => one._id)]
  const rooms = await threadsOfSubjects(act, subjects)
  const items: FoiItem[] = []
  for (const room of rooms) items.push(...(await ofRoom(act, room)))
  return [...items, ...cutAt(mostRooms, rooms.length, 'rooms')]
}

async function ofRoom(act: Act, room: ThreadFields): Promise<FoiItem[]> {
  const messages = await inParts<MessageFields>(
    (last) => messagesIn(act, room, { after: last?.number ?? 0, limit: messageParts.part }),
    messageParts,
  )
  return [
    ...messages.flatMap(({ _id, text, sentAt }) =>
      text ? [item(messageKey(_id), `A message in ${room.reference}`, sentAt, [text])] : [],
    ),
    ...cutAt(messageParts.most, messages.length, `messages in ${room.reference}`),
  ]
}
