import { acceptCoOwnership, inviteCoOwner } from '../../challenges/commands.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

/** The force that would pay for the same thing shares the challenge: asked on one day, agreed on the next. */
export async function shareOne(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const challengeId = challenges.get('redaction')?._id
  if (!challengeId) return
  await inviteCoOwner(await cast.actOf('moderator', workday(now, 2, 14)), {
    challengeId,
    forceId: cast.organisations['saltmarch-constabulary'],
    why: 'You redact by hand as we do, and said that you would pay a part of a pilot.',
  })
  await acceptCoOwnership(await cast.actOf('saltmarch-editor', workday(now, 1, 10)), { challengeId })
}
