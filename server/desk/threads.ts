import type { Act } from '../platform/act.ts'
import { type DeskItem, item, many, of } from './item.ts'
import type { Sources } from './sources.ts'

/** Rooms with something unread, latest first. */
export const roomsToRead = (_act: Act, { rooms }: Sources): DeskItem[] =>
  rooms.slice(0, 10).map(({ room, unread }) =>
    item({
      key: `room:${room._id}`,
      words: `Read ${many(unread, 'new message')}`,
      ...of({ reference: room.subjectReference, title: room.title }),
      path: `/threads/${room.reference}`,
      since: room.lastAt,
    }),
  )
