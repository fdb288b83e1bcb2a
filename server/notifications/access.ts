import { nothing, type Rule } from '../platform/rule.ts'
import type { NotificationFields, WatchFields } from './model.ts'

/** A notification is read by the one it is for, and by nobody else: not by colleagues, not by a Charter manager. */
export const canSee: Rule<NotificationFields> = ({ viewer }) =>
  viewer.personId ? { personId: viewer.personId } : nothing()

/** A watch is known to the one who watches. */
export const canSeeWatch: Rule<WatchFields> = ({ viewer }) =>
  viewer.personId ? { personId: viewer.personId } : nothing()
