import type { Act } from '../platform/act.ts'
import { type DeskItem, item, of } from './item.ts'
import type { Sources } from './sources.ts'

/** Cases about a decision that one's force owes an answer: while one is open, nobody's contract is made. */
export const casesToAnswer = (act: Act, { cases }: Sources): DeskItem[] =>
  cases.flatMap(({ raised, challenge }) =>
    challenge
      ? item({
          key: `case:${raised._id}`,
          words: raised.ownerId === act.viewer.personId ? 'Answer about your decision' : 'Take or follow a case',
          ...of(challenge),
          path: `/challenges/${challenge.reference}/outcome`,
          due: raised.dueAt,
          dueIs: 'Answer due',
          since: raised.raisedAt,
        })
      : [],
  )
