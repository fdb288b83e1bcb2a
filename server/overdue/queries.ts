import { subDays } from 'date-fns/subDays'
import type { ForceAsked, OverdueKind } from '../../schema/overdue.ts'
import { type ChallengeFields, challengesById, decisionsOverdue } from '../challenges/queries.ts'
import { unmovedSince } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { dayInLondon } from '../platform/working-days.ts'
import { longWaits } from '../questions/queries.ts'

/** After how many days a question that nobody answered, and a partnership that does not move, come to a manager. */
const quietDays = { question: 4, partnership: 28 } as const

/** One thing that a force is late with, as far as a Charter manager knows of it. */
export type Overdue = {
  kind: OverdueKind
  subjectId: string
  reference: string
  title: string
  /** Where its force does it. */
  path: string
  forceIds: string[]
  since: Date | null
  /** When its force was asked about it last. */
  last: ForceAsked | null
}

const lists: Record<OverdueKind, (act: Act, id?: string) => Promise<Overdue[]>> = {
  async answer(act, id) {
    const waits = await longWaits(act, dayInLondon(subDays(act.now, quietDays.question)), id)
    const challenges = await challengesById(
      act,
      waits.map(({ challengeId }) => challengeId),
    )
    return waits.flatMap(({ oldest }, place) => {
      const challenge = challenges[place]
      return challenge ? [of('answer', challenge, new Date(oldest), '/questions')] : []
    })
  },
  decision: async (act, id) =>
    (await decisionsOverdue(act, id)).map((challenge) => of('decision', challenge, challenge.decisionDueAt)),
  movement: async (act, id) =>
    (await unmovedSince(act, subDays(act.now, quietDays.partnership), id)).map(
      ({ _id, reference, title, forceIds, movedAt, forceAsked }) => ({
        ...{ kind: 'movement' as const, subjectId: _id, reference, title, forceIds, since: movedAt },
        ...{ path: `/partnerships/${reference}`, last: forceAsked ?? null },
      }),
    ),
}

const of = (
  kind: OverdueKind,
  { _id, reference, title, forceId, forceAsked }: ChallengeFields,
  since: Date | null,
  below = '',
): Overdue => ({
  ...{ kind, subjectId: _id, reference, title, forceIds: [forceId], since },
  ...{ path: `/challenges/${reference}${below}`, last: forceAsked?.[kind] ?? null },
})

/** Everything of one kind that is overdue now, longest first: a queue of the Charter managers, empty for anybody else. */
export const overdueOf = (act: Act, kind: OverdueKind): Promise<Overdue[]> => lists[kind](act)

/** The same of one challenge or partnership; null where it is not overdue. */
export const overdueNow = async (act: Act, kind: OverdueKind, subjectId: string): Promise<Overdue | null> =>
  (await lists[kind](act, subjectId))[0] ?? null
