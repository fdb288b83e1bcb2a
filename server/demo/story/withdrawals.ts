import { withdrawChallenge } from '../../challenges/commands.ts'
import type { DemoCast } from '../enrol.ts'
import type { DemoChallenges } from './challenges.ts'
import { workday } from './days.ts'

/** Three weeks after it opened the money for interpreters went to a service of the whole region, before anybody had answered. */
export async function withdrawOne(cast: DemoCast, challenges: DemoChallenges, now: Date): Promise<void> {
  const id = challenges.get('interpreters')?._id
  if (!id) return
  await withdrawChallenge(await cast.actOf('saltmarch-editor', workday(now, 39)), {
    id,
    code: 'solved_otherwise',
    reason:
      'The six forces of our region buy one service for interpreters together, and we are part of it from April on.',
    lessons: 'Ask the neighbours before writing: they had been talking for a year, and we heard of it by chance.',
  })
}
