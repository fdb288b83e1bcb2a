import { hasChallenges } from '../challenges/published.ts'
import { importNotices } from '../notices/import.ts'
import { listReference } from '../organisations/reference/list.ts'
import { systemAct } from '../platform/act.ts'
import { enrolDemoCast } from './enrol.ts'
import { tellStory } from './story.ts'

/** Everything a new store begins with. Each step may be done again and adds only what is missing. */
export async function seed({ demo, say }: { demo: boolean; say(line: string): void }): Promise<void> {
  const now = new Date()
  say('Listing the real forces and bodies')
  await listReference(systemAct(now))
  say('Importing real public notices')
  await importNotices(systemAct(now), ['data/notices/public-notices.json'], say)
  if (!demo) return
  say('Enrolling the people of the demo')
  const cast = await enrolDemoCast(now)
  if (await hasChallenges(await cast.actOf('detective', now))) return
  say('Telling the story of the demo')
  await tellStory(cast, now)
}
