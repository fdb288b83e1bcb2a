import type { ChallengeContent, EngagementMode } from '../../schema/challenges.ts'
import { sectionNames } from '../../schema/challenges.ts'
import { askPublication, draftChallenge, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import type { Act } from '../../server/platform/act.ts'
import { fullContent } from './full-content.ts'
import { remembered } from './remembered.ts'
import type { World } from './world.ts'

type Wanted = {
  mode?: EngagementMode
  closesInDays?: number
  content?: Partial<ChallengeContent>
  by?: { act(): Promise<Act> }
}

/** A full draft of Northmere Police or of whom `by` acts for, written section by section. */
export const draftedChallenge = remembered(async (world: World, wanted: Wanted = {}): Promise<ChallengeFields> => {
  const { mode = 'open_challenge', closesInDays = 21 } = wanted
  const act = await (wanted.by ?? world.northmere.editor).act()
  let challenge = await draftChallenge(act, { mode, template: 'digital-forensics' })
  const content = { ...fullContent(act.now, closesInDays), ...wanted.content }
  for (const section of sectionNames)
    challenge = await saveSection(act, { id: challenge._id, section, version: 0, content: content[section] })
  return challenge
})

/** An open challenge of Northmere Police, made by the real commands: where the mode wants a second person, there is one. */
export const openedChallenge = remembered(async (world: World, wanted: Wanted = {}): Promise<ChallengeFields> => {
  const { _id: id } = await draftedChallenge(world, wanted)
  const editor = await (wanted.by ?? world.northmere.editor).act()
  if (wanted.mode !== 'competition') return openChallenge(editor, { id })
  await askPublication(editor, { id })
  return openChallenge(await world.northmere.second.act(), { id })
})
