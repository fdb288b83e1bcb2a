import { hasChallenges } from '../challenges/published.ts'
import { importNotices } from '../notices/import.ts'
import { listReference } from '../organisations/reference/list.ts'
import { systemAct } from '../platform/act.ts'
import { nativeDatabase } from '../platform/database.ts'
import { emptyDemo } from './empty.ts'
import { enrolDemoCast } from './enrol.ts'
import { tellStory } from './story.ts'

type Telling = { _id: 'story'; begunAt: Date; toldAt: Date | null }
const tellings = () => nativeDatabase().collection<Telling>('demo_story')

/** Whether a story was begun and never told to its end: whoever stopped a first start has half of it. */
const isHalfTold = async (): Promise<boolean> => (await tellings().findOne({ _id: 'story', toldAt: null })) !== null

/** Everything a new store begins with. Each step may be done again and adds only what is missing; half a demo goes first. */
export async function seed({
  demo,
  say,
  now = new Date(),
}: {
  demo: boolean
  say(line: string): void
  now?: Date
}): Promise<void> {
  if (demo && (await isHalfTold())) await emptyDemo()
  say('Listing the real forces and bodies')
  await listReference(systemAct(now))
  say('Importing real public notices')
  await importNotices(systemAct(now), ['data/notices/public-notices.json'], say)
  if (!demo) return
  say('Enrolling the people of the demo')
  const cast = await enrolDemoCast(now)
  if (await hasChallenges(await cast.actOf('detective', now))) return
  say('Telling the story of the demo')
  await tellings().updateOne({ _id: 'story' }, { $set: { begunAt: now, toldAt: null } }, { upsert: true })
  await tellStory(cast, now)
  await tellings().updateOne({ _id: 'story' }, { $set: { toldAt: new Date() } })
}
