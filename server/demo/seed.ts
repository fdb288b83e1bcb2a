import { enrolDemoCast } from './enrol.ts'

/** Everything a new store begins with. Each step may be done again and adds only what is missing. */
export async function seed({ demo, say }: { demo: boolean; say(line: string): void }): Promise<void> {
  const now = new Date()
  if (!demo) return
  say('Enrolling the people of the demo')
  await enrolDemoCast(now)
}
