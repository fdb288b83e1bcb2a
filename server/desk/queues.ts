import { subDays } from 'date-fns'
import { challengesById, decisionsOverdue } from '../challenges/queries.ts'
import { unmovedSince } from '../partnerships/queries.ts'
import type { Act } from '../platform/act.ts'
import { dayInLondon } from '../platform/working-days.ts'
import { longWaits } from '../questions/queries.ts'
import { type DeskItem, type DeskQueue, item, of } from './item.ts'

/** After how many days a question that nobody answered, and a partnership that does not move, come to a manager. */
const quietDays = { question: 4, partnership: 28 } as const
const shownOfEach = 10

/** What a Charter manager works through. It rests on what is public, and on where questions wait: never on proposals. */
export async function managerQueues(act: Act): Promise<DeskQueue[]> {
  const [silent, overdue, unmoved] = await Promise.all([
    challengesWithoutAnswer(act),
    overdueDecisions(act),
    partnershipsWithoutMovement(act),
  ])
  return [
    queue('Challenges without an answer', silent),
    queue('Decisions overdue', overdue),
    queue('Partnerships without movement', unmoved),
  ]
}

const queue = (name: string, items: DeskItem[]): DeskQueue => ({
  name,
  count: items.length,
  oldest: items[0]?.since ?? null,
  items: items.slice(0, shownOfEach),
})

async function challengesWithoutAnswer(act: Act): Promise<DeskItem[]> {
  const waits = await longWaits(act, dayInLondon(subDays(act.now, quietDays.question)))
  const challenges = await challengesById(
    act,
    waits.map(({ challengeId }) => challengeId),
  )
  return waits.flatMap(({ oldest }, place) => {
    const challenge = challenges[place]
    if (!challenge) return []
    return item({
      key: `silent:${challenge._id}`,
      words: 'Ask the force for its answers',
      ...of(challenge),
      path: `/challenges/${challenge.reference}/questions`,
      since: new Date(oldest),
    })
  })
}

const overdueDecisions = async (act: Act): Promise<DeskItem[]> =>
  (await decisionsOverdue(act)).map((challenge) =>
    item({
      key: `overdue:${challenge._id}`,
      words: 'Ask the force for its decision',
      ...of(challenge),
      path: `/challenges/${challenge.reference}`,
      since: challenge.decisionDueAt,
    }),
  )

const partnershipsWithoutMovement = async (act: Act): Promise<DeskItem[]> =>
  (await unmovedSince(act, subDays(act.now, quietDays.partnership))).map((partnership) =>
    item({
      key: `unmoved:${partnership._id}`,
      words: 'Ask the parties what holds it up',
      ...of(partnership),
      path: `/partnerships/${partnership.reference}`,
      since: partnership.movedAt,
    }),
  )
