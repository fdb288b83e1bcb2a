import type { ChallengeContent, EngagementMode } from '../../schema/challenges.ts'
import { sectionNames } from '../../schema/challenges.ts'
import { askPublication, draftChallenge, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import type { ChallengeFields } from '../../server/challenges/model.ts'
import { templateOf } from '../../server/challenges/templates.ts'
import type { Act } from '../../server/platform/act.ts'
import { remembered } from './remembered.ts'
import type { World } from './world.ts'

const day = 24 * 3_600_000

/** A challenge with everything in it that publication asks for. */
export function fullContent(now: Date, closesInDays: number): ChallengeContent {
  const begun = templateOf('digital-forensics')
  if (!begun) throw new Error('The template is gone.')
  const inDays = (days: number) => new Date(now.getTime() + days * day)
  const { content } = begun
  return {
    ...content,
    problem: {
      ...content.problem,
      title: 'How might we get phone evidence to investigators within a day?',
      summary: 'Victims hand over a phone and wait weeks for it.',
      problem: 'A phone seized on a Friday night is looked at thirty-one days later.',
      beneficiaries: 'Victims who are without their phone for a month.',
    },
    today: {
      ...content.today,
      measures: [{ metric: 'Days to first extract', value: '31', unit: 'days', source: 'Log' }],
    },
    rules: { ...content.rules, conflictAssessment: 'Nobody on the panel has an interest in a likely supplier.' },
    timetable: {
      questionsCloseAt: inDays(closesInDays / 2),
      proposalsCloseAt: inDays(closesInDays),
      decisionDueAt: inDays(closesInDays + 20),
      startsOn: null,
    },
    owner: { ...content.owner, decisionOwner: 'Head of digital forensics', adoptionRoute: 'none_yet' },
  }
}

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
