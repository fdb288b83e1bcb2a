import type { WatchKind } from '../../../schema/notifications.ts'
import { watch } from '../../notifications/commands.ts'
import { countInterest } from '../../notifications/interest.ts'
import type { DemoPart } from '../cast.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

const watched: readonly (readonly [by: DemoPart, kind: WatchKind, what: string])[] = [
  ['kettles-one', 'challenge', 'phones'],
  ['kettles-one', 'search', 'category=digital-forensics-cyber'],
  ['kettles-two', 'challenge', 'redaction'],
  ['lanternfish', 'challenge', 'redaction'],
  ['lanternfish', 'organisation', 'saltmarch-constabulary'],
  ['brindle', 'challenge', 'phones'],
  ['saltmarch-editor', 'challenge', 'phones'],
]

/** People follow challenges, a force and a search, so that they are told of what comes next. */
export async function follow(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  for (const [by, kind, what] of watched)
    await watch(await cast.actOf(by, workday(now, 1, 9)), { kind, what: challenges.get(what)?.reference ?? what })
  await countInterest(now)
}
