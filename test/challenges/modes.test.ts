import { expect, test } from '@jest/globals'
import { consequences } from '../../client/challenges/draft/consequences.ts'
import { missingToPublish } from '../../schema/challenge-checks.ts'
import { type ChallengeContent, emptyChallenge } from '../../schema/challenges.ts'
import { type EngagementMode, engagementModes, type ModeRules, modeRules } from '../../schema/modes.ts'
import { offerCalls } from '../../server/calls/commands.ts'
import { amendChallenge, openChallenge, saveSection } from '../../server/challenges/commands.ts'
import { timetableSuggestion } from '../../server/challenges/timetable.ts'
import { demandStep } from '../../server/challenges/transitions.ts'
import { shortlistProposals } from '../../server/evaluations/commands.ts'
import { Refusal } from '../../server/platform/refusal.ts'
import { rowOf } from '../../server/search/row.ts'
import { roomPolicy } from '../../server/threads/policy.ts'
import { draftedChallenge, fullContent, openedChallenge } from '../support/challenges.ts'
import { panelOf, rankedChallenge } from '../support/evaluations.ts'
import { rememberStages } from '../support/remembered.ts'
import { morning, refusalOf, theWorld, withDatabase } from '../support/world.ts'

withDatabase()
rememberStages()

type Column = keyof ModeRules
type Shown = { mode: EngagementMode; other: ModeRules[Column]; behaviour(): unknown }

const missing = (mode: EngagementMode, change: (content: ChallengeContent) => ChallengeContent) =>
  missingToPublish(change(fullContent(morning, 6)), mode, morning).map(({ path, code }) => `${path} ${code}`)

/** What became of a command: its refusal, or that it was taken. */
const outcomeOf = (run: () => Promise<unknown>) =>
  run().then(
    () => 'taken',
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  )

/** For each column of the table a behaviour that is read from it, and another value that has to change it. */
const columns: Record<Column, Shown> = {
  label: {
    mode: 'open_challenge',
    other: 'Another name',
    behaviour: async () => rowOf(await openedChallenge(await theWorld()), null, []).text,
  },
  consequence: { mode: 'open_challenge', other: 'Something else.', behaviour: () => consequences('open_challenge') },
  response: { mode: 'open_challenge', other: 'response', behaviour: () => consequences('open_challenge') },
  sealed: {
    mode: 'open_challenge',
    other: false,
    behaviour: async () => {
      const world = await theWorld()
      const challenge = await openedChallenge(world)
      world.clock.advance({ days: 22 })
      const admin = await world.northmere.admin.act()
      return outcomeOf(async () => demandStep(admin, challenge, 'decide'))
    },
  },
  scored: {
    mode: 'open_challenge',
    other: false,
    behaviour: () =>
      missing('open_challenge', (content) => ({ ...content, choosing: { ...content.choosing, criteria: [] } })),
  },
  mayAward: {
    mode: 'open_challenge',
    other: true,
    behaviour: () =>
      missing('open_challenge', (content) => ({ ...content, rules: { ...content.rules, conflictAssessment: '' } })),
  },
  privateTalkBeforeClose: {
    mode: 'market_engagement',
    other: false,
    behaviour: () => roomPolicy('market_engagement', 'opened', 'proposal', 'force').see,
  },
  criteriaFixed: {
    mode: 'open_challenge',
    other: true,
    behaviour: async () => {
      const world = await theWorld()
      const { _id: id, content } = await openedChallenge(world)
      const sections = { choosing: { ...content.choosing, howChosen: 'By lot.' } }
      const editor = await world.northmere.editor.act()
      return outcomeOf(() => amendChallenge(editor, { id, edition: 1, sections, note: 'How we choose.' }))
    },
  },
  secondPersonPublishes: {
    mode: 'open_challenge',
    other: true,
    behaviour: async () => {
      const world = await theWorld()
      const { _id: id } = await draftedChallenge(world)
      const editor = await world.northmere.editor.act()
      return outcomeOf(() => openChallenge(editor, { id }))
    },
  },
  equalCalls: {
    mode: 'open_challenge',
    other: true,
    behaviour: async () => {
      const world = await theWorld()
      const { _id: challengeId } = await openedChallenge(world)
      const at = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000)
      const offer = { challengeId, startsAt: [at(48)], minutes: 30, drawAt: at(24), joining: 'Extension 12' }
      const editor = await world.northmere.editor.act()
      return outcomeOf(() => offerCalls(editor, offer))
    },
  },
  secondStep: {
    mode: 'open_challenge',
    other: false,
    behaviour: async () => {
      const world = await theWorld()
      const { challengeId, proposals } = await rankedChallenge(world)
      const moderator = await panelOf(world).moderator.act()
      return outcomeOf(() => shortlistProposals(moderator, { challengeId, proposalIds: [proposals[0]?._id ?? ''] }))
    },
  },
  leastDaysOpen: { mode: 'open_challenge', other: 5, behaviour: () => missing('open_challenge', (content) => content) },
  standstillWorkingDays: {
    mode: 'open_challenge',
    other: 20,
    behaviour: () => timetableSuggestion(3, morning, 'scotland', 'open_challenge').startsOn,
  },
}

test.each(Object.entries(columns))('the column %s decides something', async (column, { mode, other, behaviour }) => {
  const row = { ...modeRules[mode] }
  const before = await behaviour()
  Object.assign(modeRules[mode], { [column]: other })
  try {
    expect(await behaviour()).not.toEqual(before)
  } finally {
    Object.assign(modeRules[mode], row)
  }
})

test('every row has every column, and every column is shown to decide something', () => {
  for (const mode of engagementModes) expect(Object.keys(modeRules[mode]).sort()).toEqual(Object.keys(columns).sort())
})

test('the mode of an open challenge cannot be changed, by no command that takes its text', async () => {
  const world = await theWorld()
  const { _id: id, content } = await openedChallenge(world)
  const editor = await world.northmere.editor.act()
  const change = { id, section: 'rules' as const, version: 1, content: content.rules, mode: 'competition' as const }

  expect(await refusalOf(saveSection(editor, change))).toBe('ALREADY_OPEN')
  const sections = { rules: { ...emptyChallenge().rules, ...content.rules, mode: 'competition', data: 'None.' } }
  const amended = await amendChallenge(editor, { id, edition: 1, sections, note: 'The data.' })
  expect(amended).toMatchObject({ mode: 'open_challenge', content: { rules: { data: 'None.' } } })
  expect(amended.content.rules).not.toHaveProperty('mode')
})
