import { type EngagementMode, sectionNames } from '../../../schema/challenges.ts'
import { draftChallenge, openChallenge, saveSection } from '../../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../../server/challenges/queries.ts'
import type { DemoPart } from '../../../server/demo/cast.ts'
import type { DemoCast } from '../../../server/demo/enrol.ts'
import { fullContent } from '../../support/full-content.ts'

/** An open challenge that one of the demo wrote and published at a moment, from the template of the digital forensics. */
export async function openedBy(
  cast: DemoCast,
  part: DemoPart,
  at: Date,
  changed: (content: ReturnType<typeof fullContent>) => ReturnType<typeof fullContent> = (content) => content,
  mode: EngagementMode = 'open_challenge',
): Promise<ChallengeFields> {
  const { _id: id } = await draftedBy(cast, part, at, changed, mode)
  return openChallenge(await cast.actOf(part, at), { id })
}

/** The same, written and not published yet. */
export async function draftedBy(
  cast: DemoCast,
  part: DemoPart,
  at: Date,
  changed: (content: ReturnType<typeof fullContent>) => ReturnType<typeof fullContent> = (content) => content,
  mode: EngagementMode = 'open_challenge',
): Promise<ChallengeFields> {
  const writer = await cast.actOf(part, at)
  let challenge = await draftChallenge(writer, { mode, template: 'digital-forensics' })
  const content = changed(fullContent(at, 21))
  for (const section of sectionNames)
    challenge = await saveSection(writer, { id: challenge._id, section, version: 0, content: content[section] })
  return challenge
}
