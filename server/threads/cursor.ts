import { demand } from '../platform/refusal.ts'
import type { ThreadFields } from './model.ts'

export type Place = { lastAt: Date; id: string }

/** Where the next page of the inbox goes on. */
export const cursorOf = ({ lastAt, _id }: ThreadFields): string => `${lastAt.getTime()}.${_id}`

export function placeOf(cursor: string | null | undefined): Place | null {
  if (!cursor) return null
  const [time, id] = cursor.split('.')
  demand(/^\d{1,15}$/.test(time ?? '') && id, 'BAD_CURSOR', 'Ask for the list again from its beginning.')
  return { lastAt: new Date(Number(time)), id }
}
