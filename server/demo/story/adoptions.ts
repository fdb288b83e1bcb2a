import { recordAdoption } from '../../adoptions/commands.ts'
import { adoptWith } from '../../curations/commands.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

/** What was found for one force another tries too, and asks the first how it went. */
export async function adoptIt(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const challengeId = challenges.get('video')?._id
  if (!challengeId) return
  const supplierId = cast.organisations['two-kettles']
  const said = { challengeId, supplierId, stage: 'pilot' as const }
  await recordAdoption(await cast.actOf('moderator', workday(now, 45)), {
    ...{ ...said, on: workday(now, 48, 12) },
    evidence: 'Ten officers of one response shift ask for the minute in their own words, every day.',
  })
  const another = workday(now, 12)
  await adoptWith(await cast.actOf('saltmarch-editor', another), {
    challengeId,
    why: 'We keep our video in the same kind of store, and would try it on one shift. What did the first weeks ask of you?',
  })
  await recordAdoption(await cast.actOf('saltmarch-editor', workday(now, 3)), {
    ...{ ...said, on: workday(now, 4, 12) },
    evidence: 'Six officers at the two coastal stations, for eight weeks, beside what they use now.',
  })
}
