import type { RoomState } from '../../schema/threads.ts'

/** A message that is on its way, or that did not get there: the same id goes with every try, so it can only appear once. */
export type Unsent = {
  clientId: string
  text: string
  replyToNumber: number | null
  room: RoomState
  /** Why it was not sent; null while it is on its way. */
  trouble: string | null
  /** There was no connection: it is sent by itself when that is back. */
  waits?: boolean | undefined
  /** It looks like case material: it is not tried again as it is, but looked at. */
  isGuarded?: boolean | undefined
}

/** What waited for a connection, as it was written: meant for those who could read the room then, and nobody since. */
export const sentByItself = (unsent: readonly Unsent[]): Unsent[] => unsent.filter(({ waits }) => waits)

/** The same words, now that their writer sees who reads the room today. */
export const sentByItsWriter = (message: Unsent, room: RoomState): Unsent => ({ ...message, room })
