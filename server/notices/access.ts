import { everything, type Rule } from '../platform/rule.ts'
import type { NoticeFields, NoticeLinkFields } from './model.ts'

/** Public notices are public. */
export const canSee: Rule<NoticeFields> = () => everything()
/** A link is read by whoever may read its challenge: the queries ask for that through the challenge. */
export const canSeeLink: Rule<NoticeLinkFields> = () => everything()
