import { principleLabel } from '../../schema/vocabularies.ts'
import type { ConcernFields } from '../concerns/queries.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item } from './item.ts'
import type { Sources } from './sources.ts'

/** For the signatory’s admins: a concern to which nobody of theirs has replied. */
export const concernsToReplyTo = ({ viewer }: Act, { standing }: Sources): DeskItem[] =>
  viewer.actingFor?.role === 'admin'
    ? (standing?.repliesDue ?? []).map(({ concernId, reference, since, dueAt }) =>
        item({
          ...{ key: `concern:${concernId}`, words: 'Reply to a concern', path: `/concerns/${reference}` },
          ...{ reference, title: 'About your organisation', due: dueAt, since },
        }),
      )
    : []

/** For a Charter manager: a concern that waits for a decision, or for one on an appeal. */
export const concernToDecide = (
  { _id, reference, state, principle, repliedAt, replyDueAt, appeal }: ConcernFields,
  name: string,
): DeskItem =>
  item({
    key: `decide-concern:${_id}`,
    words: state === 'appealed' ? `Decide an appeal about ${name}` : `Decide a concern about ${name}`,
    ...{ reference, title: principleLabel(principle), path: `/concerns/${reference}` },
    since: appeal?.at ?? repliedAt ?? replyDueAt,
  })
