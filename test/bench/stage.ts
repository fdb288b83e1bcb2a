import { sectionNames } from '../../schema/challenges.ts'
import { draftChallenge, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import { enrolDemoCast } from '../../server/demo/enrol.ts'
import { systemAct } from '../../server/platform/act.ts'
import { openThread } from '../../server/threads/commands.ts'
import { fullContent } from '../support/full-content.ts'

const challenges = 30

/** A board with a full first page, and a room of a force to write in: made by the real commands. */
export async function theStage() {
  const now = new Date()
  const cast = await enrolDemoCast(now)
  const act = await cast.actOf('detective', now)
  const references: string[] = []
  let id = ''
  for (let number = 1; number <= challenges; number += 1) {
    const draft = await draftChallenge(act, { mode: 'open_challenge', template: 'digital-forensics' })
    const content = fullContent(now, 20 + number)
    for (const section of sectionNames)
      await saveSection(act, { id: draft._id, section, version: 0, content: content[section] })
    const opened = await openChallenge(act, { id: draft._id })
    references.push(opened.reference)
    id = opened._id
  }
  const room = await openThread(systemAct(now), { kind: 'challenge_discussion', subjectId: id })
  return { act, room, reference: references.at(-1) ?? '' }
}
