import { lapsesAt } from '../../schema/handovers.ts'
import type { Act } from '../platform/act.ts'
import { type DeskItem, item } from './item.ts'
import type { Sources } from './sources.ts'

/** What a colleague hands over: to answer, and after a yes to read. */
export const handoversToTake = (_act: Act, { handovers }: Sources): DeskItem[] =>
  handovers.map(({ _id, state, askedAt, answeredAt }) =>
    state === 'asked'
      ? item({
          ...{ key: `handover:${_id}`, words: 'Say whether you take over from a colleague' },
          ...{ path: `/handovers/${_id}`, due: lapsesAt(askedAt), dueIs: 'Answer due', since: askedAt },
        })
      : item({
          ...{ key: `take-over:${_id}`, words: 'Read what you take over from a colleague' },
          ...{ path: `/handovers/${_id}`, since: answeredAt },
        }),
  )
